package org.communique.text;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Reads what the network of opinions says of statements.
final class OpinionReader {

    private final BioDecoder runs;
    private final List<String> said;

    OpinionReader(Labels labels) {
        this.runs = new BioDecoder(labels.said());
        this.said = labels.said();
    }

    /// The classes of each word; row 0 is the root, which is no word.
    Opinion read(Matrix scores) {
        return new Opinion(
                runs.runs(scores).stream().map(run -> part(run, scores)).toList(),
                IntStream.range(0, scores.rows() - 1)
                        .mapToObj(word -> of(Said.Kind.CONTENT, scores, word))
                        .toList());
    }

    private Said part(BioDecoder.Found run, Matrix scores) {
        Said.Kind kind = Said.Kind.valueOf(run.kind());
        return new Said(kind, run.first(), run.last(), mean(run.first(), run.last(), word -> of(kind, scores, word)));
    }

    private double of(Said.Kind kind, Matrix scores, int word) {
        return scores.probability(word + 1, said.indexOf("B-" + kind))
                + scores.probability(word + 1, said.indexOf("I-" + kind));
    }

    private static double mean(int first, int last, IntToDoubleFunction of) {
        return IntStream.rangeClosed(first, last).mapToDouble(of).average().orElse(0);
    }
}
