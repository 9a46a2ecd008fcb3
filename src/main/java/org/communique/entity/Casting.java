package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.ActorKind;
import org.communique.text.Document;

/// Finds whom the names of a document mean.
///
/// Names are settled for the whole document before any phrase is asked about: a surname belongs to the full name that
/// the
/// text gives anywhere; an apposition or title of the text outranks the tables and serves people they lack.
public final class Casting {

    private final NameScanner scanner;
    private final Ambiguities ambiguities;
    private final Cast.Words words;

    private Casting(NameScanner scanner, Ambiguities ambiguities, Cast.Words words) {
        this.scanner = scanner;
        this.ambiguities = ambiguities;
        this.words = words;
    }

    public static Casting load() {
        Gazetteer gazetteer = Gazetteer.load();
        Titles titles = Titles.load();
        People people = People.load(gazetteer);
        Map<String, ActorKind> bodies = NameScanner.bodies();
        return new Casting(
                new NameScanner(gazetteer, titles, bodies),
                Ambiguities.load(gazetteer),
                new Cast.Words(
                        gazetteer,
                        people,
                        Politicians.load(),
                        titles,
                        Set.copyOf(Table.lines("gazetteer/human-nouns.txt")),
                        lower(bodies),
                        Collectives.load(),
                        Set.copyOf(Table.lines("lexicon/calendar-names.txt")),
                        Sport.load(),
                        Genders.load()));
    }

    private static Map<String, ActorKind> lower(Map<String, ActorKind> bodies) {
        return bodies.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        body -> body.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (first, _) -> first));
    }

    public Cast cast(Document document) {
        List<NamedSentence> sentences = document.sentences().stream()
                .map(sentence -> new NamedSentence(sentence, scanner.scan(document, sentence)))
                .map(named -> settled(document, named))
                .toList();
        Roster roster = new Roster(words, document, sentences);
        sentences.forEach(named -> named.found().stream()
                .filter(Found.Named.class::isInstance)
                .forEach(found -> roster.meet(named, found)));
        return new Cast(document, sentences, roster, words);
    }

    private NamedSentence settled(Document document, NamedSentence named) {
        return new NamedSentence(
                named.sentence(),
                named.found().stream()
                        .map(found -> ambiguities.settle(found, named.words(found), document.plain()))
                        .toList());
    }

    /// What the tables say, for those who code actors.
    Cast.Words words() {
        return words;
    }
}
