package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.data.Table;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.PartialDate;
import org.communique.text.Document;
import org.communique.text.Sentence;

/// Finds whom the names of a document mean.
///
/// Names are settled for the whole document before any phrase is asked about: a surname belongs to the full name that
/// the
/// text gives anywhere; an apposition or title of the text outranks the tables and serves people they lack.
public final class Casting {

    private final NameScanner scanner;
    private final People people;
    private final Cast.Words words;

    private Casting(NameScanner scanner, People people, Cast.Words words) {
        this.scanner = scanner;
        this.people = people;
        this.words = words;
    }

    public static Casting load() {
        Gazetteer gazetteer = Gazetteer.load();
        return new Casting(
                new NameScanner(gazetteer, Titles.load()),
                People.load(gazetteer),
                new Cast.Words(gazetteer, Set.copyOf(Table.lines("gazetteer/human-nouns.txt")), Collectives.load()));
    }

    public Cast cast(Document document) {
        PartialDate published = document.article().source().published();
        LocalDate day = published == null ? null : published.latest();
        List<NamedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            sentences.add(new NamedSentence(sentence, scanner.scan(document.plain(), sentence)));
        }
        Roster roster = new Roster(people, day);
        sentences.forEach(named -> named.found().stream()
                .filter(Found.Named.class::isInstance)
                .forEach(found -> roster.meet(named, found)));
        return new Cast(document, sentences, roster, words);
    }
}
