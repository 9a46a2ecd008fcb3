package org.communique.train;

import java.util.ArrayList;
import java.util.List;

/// Everything that may be learned from: sentences with trees (some with names too), and sentences with names alone.
record TrainingSet(List<Sentence> trees, List<Sentence> names) {

    /// Longer sentences are left out, or cut where only names are annotated: their cost grows with the square.
    private static final int LONGEST = 120;

    static TrainingSet read(Corpora corpora) {
        List<Sentence> all = new ArrayList<>(corpora.trees("ewt-train"));
        all.addAll(corpora.treesWithNames("gum-train", "ner-gum-train"));
        List<Sentence> trees = all.stream()
                .filter(s -> s.tree() != null && s.words().size() <= LONGEST)
                .toList();
        List<Sentence> names = new ArrayList<>();
        all.stream().filter(s -> s.tree() == null).forEach(s -> cut(s, names));
        corpora.names("ner-wikigold").forEach(s -> cut(s, names));
        if (corpora.hasWorldwide()) {
            corpora.worldwide("train").forEach(s -> cut(s, names));
        }
        return new TrainingSet(trees, names);
    }

    List<Sentence> all() {
        List<Sentence> all = new ArrayList<>(trees);
        all.addAll(names);
        return all;
    }

    /// Cuts a long sentence at the last word before the limit that is outside of every name.
    private static void cut(Sentence sentence, List<Sentence> parts) {
        List<String> tags =
                sentence.names() == null ? List.of() : sentence.names().tags();
        int from = 0;
        while (tags.size() - from > LONGEST) {
            int to = from + LONGEST;
            while (to > from + 1 && !tags.get(to - 1).equals("O")) {
                to--;
            }
            parts.add(sentence.slice(from, to));
            from = to;
        }
        parts.add(sentence.slice(from, tags.size()));
    }
}
