package org.communique.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.extract.EventLexicon.Entry;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.EventCode;
import org.communique.fact.PloverType;
import org.communique.text.Done;
import org.communique.text.PartOfSpeech;

/// The encoder's second opinion on events: words that it takes for one where the lexicon has none, with the frames that
/// are usual for the type (`data/lexicon/event-frames.tsv`), and how likely it takes a trigger of the lexicon for one.
final class LearnedTriggers {

    private record Usual(PloverType type, Kind kind) {}

    private final Map<Usual, List<String>> frames;

    private LearnedTriggers(Map<Usual, List<String>> frames) {
        this.frames = Map.copyOf(frames);
    }

    static LearnedTriggers load() {
        return new LearnedTriggers(Table.load("lexicon/event-frames.tsv").rows().stream()
                .collect(Collectors.toMap(
                        row -> new Usual(row.constant("type", PloverType.class), row.constant("pos", Kind.class)),
                        row -> row.list("frame"))));
    }

    /// How likely a trigger names an event at all, by the encoder: that of its likeliest word, 0 to 1.
    static double agreement(Trigger trigger) {
        List<Double> event = trigger.clause().sentence().opinion().event();
        return event.isEmpty()
                ? 1
                : event.subList(trigger.first(), trigger.last() + 1).stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
    }

    /// Triggers where none is known.
    Stream<Trigger> in(Clause clause, List<Trigger> known) {
        return clause.sentence().opinion().done().stream()
                .filter(done -> known.stream()
                        .noneMatch(trigger -> trigger.first() <= done.last() && done.first() <= trigger.last()))
                .flatMap(done -> trigger(clause, done).stream());
    }

    private Optional<Trigger> trigger(Clause clause, Done done) {
        return kind(clause, done)
                .map(kind -> new Entry(
                        List.of(clause.token(done.first()).lemma()),
                        kind,
                        new EventCode(done.type(), null, null),
                        frames.getOrDefault(new Usual(done.type(), kind), List.of()),
                        Condition.parse("")))
                .map(entry -> new Trigger(clause, done.first(), done.last(), entry));
    }

    /// Verb where the first word that is either is one.
    private static Optional<Kind> kind(Clause clause, Done done) {
        return Stream.iterate(done.first(), at -> at <= done.last(), at -> at + 1)
                .filter(at -> clause.is(at, PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.PROPN))
                .map(at -> clause.is(at, PartOfSpeech.VERB) ? Kind.VERB : Kind.NOUN)
                .findFirst();
    }
}
