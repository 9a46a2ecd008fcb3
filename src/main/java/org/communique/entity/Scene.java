package org.communique.entity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.fact.Actor;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/// A document in which all names are settled: what the rules for descriptions and pronouns ask.
final class Scene {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "one", "any", "every", "each");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final Document document;
    private final NameIndex names;
    private final Setting setting;
    private final Cast.Words words;
    private final Map<Span, Integer> orders = new HashMap<>();

    Scene(Document document, NameIndex names, Cast.Words words) {
        this.document = document;
        this.names = names;
        this.words = words;
        this.setting = new Setting(document.sentences(), names);
        for (int i = 0; i < document.sentences().size(); i++) {
            orders.put(document.sentences().get(i).span(), i);
        }
    }

    NameIndex names() {
        return names;
    }

    Cast.Words words() {
        return words;
    }

    /// The day of publication, where it is known.
    @Nullable
    LocalDate day() {
        PartialDate published = document.article().source().published();
        return published == null ? null : published.latest();
    }

    String quote(Span span) {
        return document.evidence(span).quote();
    }

    /// The id of an actor of this article alone.
    String ownId(String label) {
        return "agent/" + document.article().version().substring(0, 8) + "-" + Slug.of(label);
    }

    /// Which sentence of the document it is, from 0.
    int order(Sentence sentence) {
        return orders.getOrDefault(sentence.span(), 0);
    }

    /// Whether a span is part of a longer name: "U.S. Steel", "Georgia State University".
    boolean isWithinName(Mention mention) {
        return new LongerNames(document, names, words.calendar()).hold(mention);
    }

    /// Whether the possessive 's stands behind a span.
    boolean isOwner(Span span) {
        return document.plain().startsWith("'s", span.end());
    }

    boolean isQuoted(Span span) {
        return document.quotationAround(span).isPresent();
    }

    History.Anaphor anaphor(NounPhrase phrase, @Nullable Actor speaker) {
        return new History.Anaphor(phrase, order(phrase.sentence()), isQuoted(phrase.span()), speaker);
    }

    /// The country that the words around a phrase are about.
    Optional<Actor> countryAround(History.Anaphor anaphor) {
        return setting.around(anaphor.order()).flatMap(words.gazetteer()::country);
    }

    /// The country that the text as a whole is about, else the only one of the sentence.
    Optional<Actor> mainCountry(History.Anaphor anaphor) {
        return setting.main().or(() -> setting.of(anaphor.order())).flatMap(words.gazetteer()::country);
    }

    /// The country or international body an actor belongs to, as an actor.
    Optional<Actor> polity(Actor actor) {
        String polity = actor.polity();
        if (polity == null || polity.equals(actor.id())) {
            return polity == null ? Optional.empty() : Optional.of(actor);
        }
        return names.actor(polity).or(() -> words.gazetteer().byId(polity));
    }

    static Token first(NounPhrase phrase) {
        return phrase.sentence().tokens().get(phrase.first());
    }

    static boolean isIndefinite(NounPhrase phrase) {
        return INDEFINITE.contains(first(phrase).lower());
    }

    static boolean isDefinite(NounPhrase phrase) {
        return DEFINITE.contains(first(phrase).lower())
                || phrase.sentence().tokens().get(phrase.first()).is(PartOfSpeech.PROPN)
                || first(phrase).tag().equals("PRP$");
    }

    static boolean isPlural(Token token) {
        return token.tag().endsWith("S") && token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }
}
