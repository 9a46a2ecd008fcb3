package org.communique.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.communique.text.Annotator;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/// Codes actors by the words that mean them, as analysts have them in lists: country and sector, without an article.
public final class ActorCoder {

    private static final String EU = "agent/eu";

    private static final Map<ActorKind, String> BY_KIND = Map.of(
            ActorKind.ARMED_GROUP, "REB",
            ActorKind.PARTY, "PTY",
            ActorKind.MEDIA, "JRN",
            ActorKind.GOVERNMENT_BODY, "GOV",
            ActorKind.ORGANISATION, "BUS",
            ActorKind.PERSON, "CVL");

    private final Annotator annotator;
    private final Casting casting;
    private final Sectors sectors = Sectors.load();

    public ActorCoder(Annotator annotator, Casting casting) {
        this.annotator = annotator;
        this.casting = casting;
    }

    /// `mention` as it was used on the day, where it is known, within `context`, which may be empty.
    public CodedActor code(String mention, @Nullable PartialDate date, String context) {
        int at = context.indexOf(mention);
        String text = at < 0 ? mention + "\n\n" + context : context;
        Source source = date == null ? Source.UNKNOWN : new Source(date, Source.DateBasis.EXTERNAL, null, null, null);
        Document document = annotator.annotate(new Article("list", StoredText.of(text), source, List.of()));
        int begin = Math.max(0, at);
        return new Coding(document, new Span(begin, begin + mention.codePointCount(0, mention.length())), date).coded();
    }

    /// One mention being coded.
    private final class Coding {

        private final Document document;
        private final Span span;
        private final @Nullable LocalDate day;
        private final Cast cast;

        Coding(Document document, Span span, @Nullable PartialDate date) {
            this.document = document;
            this.span = span;
            this.day = date == null ? null : date.latest();
            this.cast = casting.cast(document);
        }

        CodedActor coded() {
            Optional<NounPhrase> phrase = phrase();
            Optional<Mention> named = phrase.flatMap(found -> cast.resolve(found, null));
            Actor actor = named.map(Mention::actor).orElseGet(() -> minted(phrase));
            String sector = named.flatMap(this::fixed)
                    .or(() -> words(phrase))
                    .or(() -> named.flatMap(this::sector))
                    .orElse("");
            return new CodedActor(actor, country(actor), sector);
        }

        /// What a name tells whatever stands beside it.
        private Optional<String> fixed(Mention mention) {
            ActorKind kind = mention.actor().kind();
            boolean whole = mention.span().length() + 4 >= span.length();
            return switch (kind) {
                case ARMED_GROUP, PARTY, INTERNATIONAL_ORGANISATION ->
                    Optional.of(sector(mention).orElse(""));
                case COUNTRY ->
                    Optional.of("").filter(_ -> whole && mention.rule().equals("name.name"));
                default -> Optional.empty();
            };
        }

        /// The phrase whose head the mention hangs by.
        private Optional<NounPhrase> phrase() {
            return document.sentences().stream()
                    .filter(sentence -> sentence.span().overlaps(span))
                    .findFirst()
                    .flatMap(sentence -> NounPhrases.at(NounPhrases.in(sentence), Syntax.head(sentence, span)));
        }

        private Optional<Mention> longestName() {
            return cast.names().stream()
                    .filter(mention -> span.contains(mention.span()))
                    .max(Comparator.comparingInt(mention -> mention.span().length()));
        }

        /// For what nobody is known by: of the country that the phrase belongs to, or that some name in it tells.
        private Actor minted(Optional<NounPhrase> phrase) {
            String label = document.evidence(span).quote();
            Optional<Actor> polity = phrase.flatMap(cast::owner)
                    .or(() -> longestName().map(Mention::actor))
                    .flatMap(cast::polity);
            return new Actor(
                    Slug.agent(label),
                    label,
                    ActorKind.UNNAMED_SOURCE,
                    polity.map(Actor::country).orElse(null),
                    polity.map(Actor::id).orElse(null));
        }

        private Optional<String> words(Optional<NounPhrase> phrase) {
            return phrase.flatMap(found -> {
                Sentence sentence = found.sentence();
                List<Token> own = sentence.tokens().stream()
                        .filter(token -> span.contains(token.span()))
                        .toList();
                int head = own.indexOf(found.headToken());
                return sectors.of(own.stream().map(Token::lower).toList(), Math.max(0, head));
            });
        }

        private Optional<String> sector(Mention mention) {
            Actor actor = mention.actor();
            return switch (actor.kind()) {
                case PERSON -> office(actor);
                case COUNTRY -> mention.rule().equals("name.name") ? Optional.empty() : Optional.of("GOV");
                case INTERNATIONAL_ORGANISATION -> actor.id().equals(EU) ? Optional.of("GOV") : Optional.empty();
                case ARMED_GROUP, PARTY -> Optional.ofNullable(BY_KIND.get(actor.kind()));
                default -> label(actor).or(() -> Optional.ofNullable(BY_KIND.get(actor.kind())));
            };
        }

        private Optional<String> label(Actor actor) {
            List<String> words = List.of(actor.label().toLowerCase(Locale.ROOT).split(" ", -1));
            return sectors.of(words, words.size() - 1);
        }

        /// By the office held on the day; who no longer holds one is of the elite.
        private Optional<String> office(Actor person) {
            Optional<String> term = politician(person).map(politician -> politician.sector(day));
            return casting.words()
                    .people()
                    .tenure(person, day)
                    .map(tenure -> {
                        boolean over = day == null
                                ? !People.isOpen(tenure)
                                : tenure.until().isBefore(day);
                        List<String> words = List.of(tenure.office().split(" ", -1));
                        return over
                                ? term.orElse("ELI")
                                : sectors.of(words, words.size() - 1).orElse("GOV");
                    })
                    .or(() -> term);
        }

        private String country(Actor actor) {
            if (actor.country() != null) {
                return actor.country();
            }
            return actor.kind() == ActorKind.PERSON && actor.polity() == null
                    ? politician(actor).flatMap(this::home).orElse("")
                    : international(actor);
        }

        private Optional<Politicians.Politician> politician(Actor person) {
            return casting.words().politicians().named(person.label(), day);
        }

        private Optional<String> home(Politicians.Politician politician) {
            return casting.words().gazetteer().actor(politician.country()).map(Actor::country);
        }

        private String international(Actor actor) {
            if (actor.polity() == null) {
                return "";
            }
            return isOfEu(actor) ? "EUR" : "IGO";
        }

        private boolean isOfEu(Actor actor) {
            return actor.id().startsWith("agent/eu")
                    || String.valueOf(actor.polity()).startsWith("agent/eu");
        }
    }
}
