package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.entity.History.Anaphor;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.jspecify.annotations.Nullable;

/// Makes actors of phrases that nobody is named by: "a senior Biden administration official", "lawmakers", "Yemenis".
///
/// They are actors of their article alone, but for bodies that a country has one of ("the foreign ministry").
final class Unnamed {

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my");
    private static final Set<String> MANY = Set.of(
            "people", "police", "authorities", "troops", "media", "opposition", "public", "press", "crew", "staff");
    private static final Set<String> STATELESS = Set.copyOf(Table.lines("gazetteer/stateless-nouns.txt"));
    private static final int LONGEST = 12;

    private final Scene scene;
    private final History history;
    private final Owners owners;

    Unnamed(Scene scene, History history, Owners owners) {
        this.scene = scene;
        this.history = history;
        this.owners = owners;
    }

    Optional<Mention> resolve(Anaphor anaphor) {
        return body(anaphor).or(() -> people(anaphor)).or(() -> again(anaphor)).or(() -> animate(anaphor));
    }

    /// "the Vietnamese foreign ministry", "Chile's supreme court".
    private Optional<Mention> body(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        Sentence sentence = phrase.sentence();
        ActorKind kind = scene.words().bodies().get(phrase.headToken().lower());
        int first = firstWord(phrase);
        String noun = phrase.headToken().lower();
        boolean state = scene.words().collectives().isState(noun)
                || scene.words().collectives().isForces(noun);
        if (state || kind != ActorKind.GOVERNMENT_BODY || Scene.isIndefinite(phrase) || first == phrase.head()) {
            return Optional.empty();
        }
        Optional<Actor> owner = owners.polity(phrase).or(() -> scene.countryAround(anaphor));
        String words = scene.quote(sentence.span(first, phrase.head()));
        return owner.filter(Actor::isCountry)
                .map(country -> scene.words()
                        .gazetteer()
                        .body(country, words)
                        .orElseGet(() -> new Actor(
                                Slug.agent(country.label() + " " + words),
                                label(phrase),
                                kind,
                                country.country(),
                                country.id())))
                .map(actor -> Mention.of(phrase.span(), actor, "body.noun", 75));
    }

    /// The first word of a phrase behind its article, possessor and nationality.
    private int firstWord(NounPhrase phrase) {
        int first = phrase.first();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            boolean owner = scene.names().at(phrase.sentence(), i).isPresent()
                    || ARTICLES.contains(phrase.sentence().tokens().get(i).lower())
                    || phrase.sentence().tokens().get(i).tag().equals("POS");
            first = owner ? i + 1 : first;
        }
        return first;
    }

    /// "Yemenis", "two Russians", "a Palestinian".
    private Optional<Mention> people(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        return scene.names()
                .over(phrase.headToken().span())
                .filter(Mention::isDemonym)
                .flatMap(mention -> scene.polity(mention.actor()))
                .map(country -> own(phrase, !Scene.isIndefinite(phrase), country, country.id()))
                .map(actor -> Mention.of(phrase.span(), actor, "people.demonym", 80));
    }

    /// "the official": the last one without a name of whom that was said.
    private Optional<Mention> again(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        boolean bare = Scene.first(phrase).lower().equals("the") && phrase.last() - phrase.first() == 1;
        if (!bare || !isAnimate(phrase)) {
            return Optional.empty();
        }
        String noun = phrase.headToken().lower();
        return history.before(phrase)
                .filter(spoken -> spoken.mention().rule().startsWith("unnamed"))
                .filter(spoken ->
                        spoken.sentence().tokens().get(spoken.token()).lower().equals(noun))
                .findFirst()
                .map(spoken -> Mention.of(phrase.span(), spoken.actor(), "unnamed.again", 72));
    }

    private Optional<Mention> animate(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        return isAnimate(phrase) ? Optional.of(anyone(anaphor)) : Optional.empty();
    }

    /// Whoever a phrase means, as an actor of its own.
    Mention anyone(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        Optional<Actor> polity = owners.polity(phrase);
        Actor country = polity.or(() -> setting(anaphor)).orElse(null);
        boolean many = Scene.isPlural(phrase.headToken())
                || MANY.contains(phrase.headToken().lower());
        return Mention.of(
                phrase.span(), own(phrase, many, country, polity.map(Actor::id).orElse(null)), "unnamed", 70);
    }

    /// The country that a text is about is that of the people in it, but not of those who are of several.
    private Optional<Actor> setting(Anaphor anaphor) {
        return STATELESS.contains(anaphor.phrase().headToken().lower()) ? Optional.empty() : scene.mainCountry(anaphor);
    }

    private boolean isAnimate(NounPhrase phrase) {
        String head = phrase.headToken().lower();
        return scene.words().humanNouns().contains(head)
                || scene.words().humanNouns().contains(phrase.headToken().lemma())
                || scene.names().title(phrase.sentence(), phrase.head()).isPresent();
    }

    private Actor own(NounPhrase phrase, boolean many, @Nullable Actor country, @Nullable String polity) {
        String label = label(phrase);
        Set<ActorKind> kinds =
                scene.words().collectives().kinds(phrase.headToken().lower());
        ActorKind single = kinds.isEmpty() ? ActorKind.UNNAMED_SOURCE : ActorKind.ORGANISATION;
        return new Actor(
                scene.ownId(label),
                label,
                many ? ActorKind.GROUP : single,
                country == null ? null : country.country(),
                polity);
    }

    /// The phrase without its article, with what is attached to it by "of", "from", "for" or "in".
    String label(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        boolean article = ARTICLES.contains(tokens.get(phrase.first()).lower())
                || Set.of("some", "another", "one")
                        .contains(tokens.get(phrase.first()).lower());
        int begin = article && phrase.last() > phrase.first() ? phrase.first() + 1 : phrase.first();
        int end = lastOf(phrase.sentence(), phrase.head(), phrase.last());
        Span span = phrase.sentence().span(begin, end - begin < LONGEST ? end : phrase.last());
        return scene.quote(span).replaceAll("\\s+", " ");
    }

    private static int lastOf(Sentence sentence, int head, int last) {
        Tree tree = sentence.tree();
        int end = last;
        for (int child : tree.children(head, "nmod")) {
            boolean next = tree.subtree(child).getFirst() == end + 1;
            if (next
                    && Set.of("of", "for", "in")
                            .contains(sentence.tokens().get(end + 1).lower())) {
                end = lastOf(sentence, child, plainEnd(sentence, child));
            }
        }
        return end;
    }

    /// The last token of a word and what stands before it.
    private static int plainEnd(Sentence sentence, int head) {
        return sentence.tree().children(head, "flat", "fixed", "compound").stream()
                .reduce(head, (a, b) -> Math.max(a, b));
    }
}
