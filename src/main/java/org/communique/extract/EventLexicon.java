package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.fact.EventCode;
import org.communique.fact.PloverType;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// The words that trigger an event, with their frames and conditions (`data/lexicon/event-triggers.tsv`).
final class EventLexicon {

    /// What a trigger is.
    enum Kind {
        VERB,
        NOUN,
        /// A verb and words behind it ("hold talks").
        PHRASE
    }

    /// A trigger word or phrase; `frames` in order of preference, each as the table writes it (`S->on`,
    /// `against:target`).
    record Entry(List<String> words, Kind kind, EventCode code, List<String> frames, Condition condition) {

        Entry {
            words = List.copyOf(words);
            frames = List.copyOf(frames);
        }
    }

    /// A trigger found in a clause; both token indices are inclusive.
    record Trigger(Clause clause, int first, int last, Entry entry) {

        /// The word that the others of it hang on: of a verb the verb, of "travel ban" the ban.
        int head() {
            int head = first;
            boolean leans = entry.kind() == Kind.NOUN || clause.tree().is(first, "cop", "aux");
            while (leans && isInside(clause.tree().arc(head).head())) {
                head = clause.tree().arc(head).head();
            }
            return head;
        }

        private boolean isInside(int token) {
            return first <= token && token <= last;
        }
    }

    /// Between the words of a phrase so many modifiers may stand.
    private static final int GAP = 3;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private EventLexicon() {}

    static EventLexicon load() {
        EventLexicon lexicon = new EventLexicon();
        Table.load("lexicon/event-triggers.tsv").rows().forEach(lexicon::add);
        lexicon.entries
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
        return lexicon;
    }

    private void add(Table.Row row) {
        List<String> words = List.of(row.get("lemma").split(" ", -1));
        EventCode code = new EventCode(
                row.constant("type", PloverType.class),
                row.get("mode").isEmpty() ? null : row.get("mode"),
                row.get("cameo").isEmpty() ? null : row.get("cameo"));
        Entry entry = new Entry(
                words, row.constant("pos", Kind.class), code, row.list("frame"), Condition.parse(row.get("condition")));
        entries.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(entry);
    }

    /// The longest trigger that begins at a token and whose condition holds there.
    Optional<Trigger> match(Clause clause, int index, Condition.Actors actors) {
        return candidates(clause, index).stream()
                .flatMap(entry -> match(clause, index, entry).stream())
                .filter(trigger -> trigger.entry().condition().holds(trigger, actors))
                .findFirst();
    }

    private List<Entry> candidates(Clause clause, int index) {
        String form = clause.lower(index);
        return Stream.concat(Stream.of(clause.token(index).lemma(), form), stems(form))
                .map(entries::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    /// What a gerund may be a form of, for those whose lemma is not known: "bombing" of "bomb", "waging" of "wage".
    private static Stream<String> stems(String form) {
        if (!form.endsWith("ing") || form.length() < 6) {
            return Stream.of();
        }
        String stem = form.substring(0, form.length() - 3);
        return Stream.of(stem, stem + "e");
    }

    private static Optional<Trigger> match(Clause clause, int index, Entry entry) {
        boolean noun = entry.kind() == Kind.NOUN;
        boolean fits = noun ? isNoun(clause, index, entry) : isVerb(clause, index, entry);
        if (!fits) {
            return Optional.empty();
        }
        if (entry.kind() == Kind.PHRASE && entry.words().size() == 2) {
            Optional<Trigger> withObject = withObject(clause, index, entry);
            if (withObject.isPresent()) {
                return withObject;
            }
        }
        int at = index;
        for (String word : entry.words().subList(1, entry.words().size())) {
            at = next(clause, at + 1, word, noun ? 0 : GAP);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Trigger(clause, index, at, entry));
    }

    /// "held two days of tense talks", "the talks were held": what the verb is done to is the other word of the phrase.
    private static Optional<Trigger> withObject(Clause clause, int index, Entry entry) {
        Verb verb = Verbs.at(clause, index);
        String word = entry.words().getLast();
        return (verb.passive() ? verb.subject() : verb.object())
                .map(NounPhrase::top)
                .filter(top -> clause.token(top).lemma().equals(word)
                        || clause.lower(top).equals(word))
                .map(top -> new Trigger(clause, index, Math.max(index, top), entry));
    }

    /// "be under attack" begins with an auxiliary, a verb alone does not.
    private static boolean isVerb(Clause clause, int index, Entry entry) {
        return clause.is(index, PartOfSpeech.VERB) || (entry.words().size() > 1 && clause.is(index, PartOfSpeech.AUX));
    }

    private static boolean isNoun(Clause clause, int index, Entry entry) {
        return clause.is(index, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                || (entry.words().size() > 1 && clause.is(index, PartOfSpeech.ADJ));
    }

    /// The token that is the word, with only modifiers before it; -1 where there is none.
    private static int next(Clause clause, int from, String word, int gap) {
        for (int at = from; at < clause.size() && at <= from + gap; at++) {
            if (clause.lower(at).equals(word) || clause.token(at).lemma().equals(word)) {
                return at;
            }
            boolean modifier = clause.is(
                    at,
                    PartOfSpeech.DET,
                    PartOfSpeech.NUM,
                    PartOfSpeech.ADJ,
                    PartOfSpeech.PROPN,
                    PartOfSpeech.PART,
                    PartOfSpeech.PRON,
                    PartOfSpeech.ADV,
                    PartOfSpeech.NOUN);
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }
}
