package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.communique.fact.PloverType;

/// Reads what the encoder's heads say of statements and events.
final class OpinionReader {

    private final BioDecoder runs;
    private final List<String> said;
    private final List<String> done;

    OpinionReader(Labels labels) {
        this.runs = new BioDecoder(labels.said());
        this.said = labels.said();
        this.done = labels.done();
    }

    /// Row 0 of each matrix is the root, which is no word.
    Opinion read(Scores scores) {
        return new Opinion(
                runs.runs(scores.said()).stream()
                        .map(run -> part(run, scores.said()))
                        .toList(),
                events(scores.done()),
                each(scores.words(), word -> of(Said.Kind.CONTENT, scores.said(), word)),
                each(scores.words(), word -> 1 - scores.done().probability(word + 1, done.indexOf(Labels.NONE))));
    }

    private Said part(BioDecoder.Found run, Matrix scores) {
        Said.Kind kind = Said.Kind.valueOf(run.kind());
        return new Said(
                kind, run.first(), run.last(), mean(run.first(), run.last(), word -> of(kind, scores, word)));
    }

    private double of(Said.Kind kind, Matrix scores, int word) {
        return scores.probability(word + 1, said.indexOf("B-" + kind))
                + scores.probability(word + 1, said.indexOf("I-" + kind));
    }

    /// Words beside each other that name an event of one type are one event.
    private List<Done> events(Matrix scores) {
        List<Done> events = new ArrayList<>();
        int word = 0;
        while (word + 1 < scores.rows()) {
            int type = scores.best(word + 1);
            int last = word;
            while (last + 2 < scores.rows() && scores.best(last + 2) == type) {
                last++;
            }
            if (!done.get(type).equals(Labels.NONE)) {
                events.add(new Done(
                        PloverType.valueOf(done.get(type)),
                        word,
                        last,
                        mean(word, last, each -> scores.probability(each + 1, type))));
            }
            word = last + 1;
        }
        return events;
    }

    private static double mean(int first, int last, IntToDoubleFunction of) {
        return IntStream.rangeClosed(first, last).mapToDouble(of).average().orElse(0);
    }

    private static List<Double> each(int words, IntToDoubleFunction of) {
        return IntStream.range(0, words).mapToDouble(of).boxed().toList();
    }
}
