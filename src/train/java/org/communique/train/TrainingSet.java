package org.communique.train;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Segmentation;

/// Everything that may be learned from: sentences with trees (some with names or marks too), sentences with names
/// alone,
/// and sentences with marks alone: who says what, what is done.
record TrainingSet(List<Sentence> trees, List<Sentence> names, List<Sentence> marked) {

    /// Longer sentences are left out, or cut where only names are annotated: their cost grows with the square.
    private static final int LONGEST = 120;

    static TrainingSet read(Corpora corpora, Segmentation segmentation) {
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
        List<Sentence> marked = corpora.marked(segmentation).stream()
                .filter(s -> s.words().size() <= LONGEST)
                .toList();
        return new TrainingSet(trees, names, marked);
    }

    List<Sentence> all() {
        List<Sentence> all = new ArrayList<>(trees);
        all.addAll(names);
        all.addAll(marked);
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
