package org.communique.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.entity.History.Anaphor;
import org.communique.entity.History.Spoken;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/// The actors of a document: whom each of its names means, and whom any noun phrase means.
public final class Cast {

    /// Rules by which a name is its actor's own: an adjective or a capital is not.
    private static final Set<String> LINKED =
            Set.of("name.name", "name.region", "name.document", "name.office", "name.person", "name.dateline");

    private static final Set<String> ELSEWHERE = Set.of("name.region", "name.city");

    private final Scene scene;
    private final Map<String, String> politicians;
    private final List<Mention> datelines;
    private final History history = new History();
    private final Owners owners;
    private final Descriptions descriptions;
    private final Unnamed unnamed;
    private final Pronouns pronouns;
    private final Pairs pairs;

    /// Whom the head of a phrase was found to mean, by where it stands.
    private final Map<Span, Mention> taken = new HashMap<>();

    /// What a cast knows beside its document.
    record Words(
            Gazetteer gazetteer,
            People people,
            Politicians politicians,
            Titles titles,
            Set<String> humanNouns,
            Map<String, ActorKind> bodies,
            Collectives collectives,
            Set<String> calendar,
            Sport sport,
            Genders genders) {}

    Cast(Document document, List<NamedSentence> sentences, Roster roster, Words words) {
        List<Mention> mentions = sentences.stream()
                .flatMap(named -> named.found().stream().flatMap(found -> roster.mention(named, found).stream()))
                .toList();
        this.scene = new Scene(document, new NameIndex(sentences, mentions), words);
        this.owners = new Owners(scene, this::taken);
        this.descriptions = new Descriptions(scene, history, owners, roster.persons());
        this.unnamed = new Unnamed(scene, history, owners);
        this.pronouns = new Pronouns(history, words.genders());
        this.pairs = new Pairs(history);
        this.politicians = roster.wikidata();
        this.datelines = Datelines.in(document, words.gazetteer());
        document.sentences().forEach(this::read);
    }

    /// Every name that means an actor, in text order; a capital is one even where it is a place, other places are none.
    public List<Mention> mentions() {
        return scene.names().all().stream()
                .filter(mention -> !ELSEWHERE.contains(mention.rule()))
                .toList();
    }

    /// Every name, those of places too.
    List<Mention> names() {
        return scene.names().all();
    }

    /// Every name, description and pronoun of which is known whom it means, in text order.
    public List<Mention> everyone() {
        return Stream.of(
                        datelines.stream(),
                        scene.names().all().stream()
                                .filter(mention -> !mention.rule().equals("name.city")),
                        taken.values().stream().filter(mention -> !mention.isName()))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /// The Wikidata id of the actor that a name means, where the tables have one.
    public Optional<String> wikidata(Mention mention) {
        if (!LINKED.contains(mention.rule())
                || (!datelines.contains(mention) && (scene.isWithinName(mention) || isOfPhrase(mention)))) {
            return Optional.empty();
        }
        return scene.words()
                .people()
                .wikidata(mention.actor())
                .or(() -> scene.words().gazetteer().wikidata(mention.actor()))
                .or(() -> Optional.ofNullable(politicians.get(mention.actor().id())));
    }

    /// "U.S." in "U.S. forces", which means another actor as a whole or the state by other words.
    private boolean isOfPhrase(Mention mention) {
        return mention.actor().isCountry()
                && taken.values().stream()
                        .filter(phrase ->
                                phrase.rule().equals("forces") || phrase.rule().equals("state.noun"))
                        .anyMatch(phrase -> phrase.span().contains(mention.span()) && !scene.isOwner(mention.span()));
    }

    /// Whom a noun phrase means; `lastSpeaker` is who spoke last before it. Empty where nothing tells.
    public Optional<Mention> resolve(NounPhrase phrase, @Nullable Actor lastSpeaker) {
        return Syntax.isPossessivePronoun(phrase.sentence(), phrase.head())
                ? Optional.empty()
                : resolve(scene.anaphor(phrase, lastSpeaker));
    }

    /// The same, but both of "the two leaders" and "both countries" where the text has named two that it can be.
    public List<Mention> resolveAll(NounPhrase phrase, @Nullable Actor lastSpeaker) {
        Anaphor anaphor = scene.anaphor(phrase, lastSpeaker);
        List<Mention> both = pairs.resolve(anaphor);
        return both.isEmpty() ? resolve(phrase, lastSpeaker).stream().toList() : both;
    }

    /// Whoever a noun phrase means, as an actor of this article alone: where [#resolve] tells nobody.
    public Mention anyone(NounPhrase phrase) {
        return unnamed.anyone(scene.anaphor(phrase, null));
    }

    /// Whom a word within a phrase means: a possessor ("its", "Japan's", "the ministry's") or an adjective.
    public Optional<Actor> actorAt(Sentence sentence, int token) {
        return scene.names().at(sentence, token).map(Mention::actor).or(() -> taken(sentence, token));
    }

    /// To whom what a phrase describes belongs: Japan in "Japan's prime minister", "its sanctions", "an envoy of
    /// Japan".
    public Optional<Actor> owner(NounPhrase phrase) {
        return owners.of(phrase);
    }

    /// The country or international body an actor belongs to, as an actor.
    public Optional<Actor> polity(Actor actor) {
        return scene.polity(actor);
    }

    private Optional<Mention> resolve(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        if (phrase.headToken().is(PartOfSpeech.PRON)) {
            return pronouns.resolve(anaphor);
        }
        return descriptions
                .named(phrase)
                .or(() -> isPlace(phrase) ? Optional.empty() : descriptions.resolve(anaphor))
                .or(() -> isPlace(phrase) ? Optional.empty() : unnamed.resolve(anaphor));
    }

    private boolean isPlace(NounPhrase phrase) {
        return scene.names()
                .over(phrase.headToken().span())
                .filter(Mention::isPlace)
                .isPresent();
    }

    private Optional<Actor> taken(Sentence sentence, int token) {
        Token word = sentence.tokens().get(token);
        Mention known = taken.get(word.span());
        if (known != null) {
            return Optional.of(known.actor());
        }
        if (Syntax.isPossessivePronoun(sentence, token)) {
            return pronouns.resolve(scene.anaphor(new NounPhrase(sentence, token, token, token), null))
                    .map(Mention::actor);
        }
        return Optional.empty();
    }

    /// Goes through a sentence from left to right, and remembers whom each phrase and name means.
    private void read(Sentence sentence) {
        TreeMap<Integer, Runnable> steps = new TreeMap<>();
        scene.names()
                .within(sentence.span())
                .forEach(mention -> steps.put(
                        2 * mention.span().begin(),
                        () -> remember(
                                mention,
                                sentence,
                                Syntax.top(sentence.tree(), Syntax.head(sentence, mention.span())))));
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int token = i;
            if (Syntax.isPossessivePronoun(sentence, i)) {
                steps.put(
                        2 * sentence.tokens().get(i).span().begin(),
                        () -> readPhrase(new NounPhrase(sentence, token, token, token)));
            }
        }
        NounPhrases.in(sentence)
                .forEach(phrase -> steps.put(2 * phrase.headToken().span().begin() + 1, () -> readPhrase(phrase)));
        steps.values().forEach(Runnable::run);
    }

    private void readPhrase(NounPhrase phrase) {
        if (scene.names()
                .over(phrase.headToken().span())
                .filter(mention -> !mention.isDemonym())
                .isPresent()) {
            return;
        }
        resolve(scene.anaphor(phrase, null)).ifPresent(mention -> {
            taken.put(phrase.headToken().span(), mention);
            remember(mention, phrase.sentence(), phrase.head());
        });
    }

    private void remember(Mention mention, Sentence sentence, int token) {
        history.add(new Spoken(mention, sentence, scene.order(sentence), token, scene.isQuoted(mention.span())));
    }
}
