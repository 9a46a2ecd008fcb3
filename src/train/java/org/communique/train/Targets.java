package org.communique.train;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import org.communique.train.Sentence.Names;
import org.communique.train.Sentence.Tree;
import org.jspecify.annotations.Nullable;

/// What the heads should say for a batch, in the batch's slots.
///
/// The heads of words are numbered as the tags are. `label*` hold one entry per word that has a tree: its slot in the
/// batch, its head's slot, and the label.
record Targets(
        Answers tags,
        LongBuffer heads,
        Answers names,
        FloatBuffer demonymsKnown,
        LongBuffer labelWords,
        LongBuffer labelHeads,
        LongBuffer labels) {

    static Targets of(Labels labels, List<Sentence> sentences, int slots) {
        int size = sentences.size() * slots;
        int words = sentences.stream()
                .mapToInt(s -> s.tree() == null ? 0 : s.words().size())
                .sum();
        Targets targets = new Targets(
                Answers.none(size),
                LongBuffer.allocate(size),
                Answers.none(size),
                FloatBuffer.allocate(sentences.size()),
                LongBuffer.allocate(words),
                LongBuffer.allocate(words),
                LongBuffer.allocate(words));
        for (int row = 0; row < sentences.size(); row++) {
            targets.putTree(labels, sentences.get(row).tree(), row * slots);
            targets.putNames(labels, sentences.get(row).names(), row, slots);
        }
        List.of(targets.tags, targets.names).forEach(Answers::normalise);
        return targets;
    }

    boolean hasTrees() {
        return labels.capacity() > 0;
    }

    private void putTree(Labels known, @Nullable Tree tree, int root) {
        if (tree == null) {
            return;
        }
        tags.put(root + 1, tree.tags(), known.xpos());
        for (int i = 0; i < tree.tags().size(); i++) {
            int slot = root + 1 + i;
            heads.put(slot, tree.heads().get(i));
            labelWords.put(slot);
            labelHeads.put(root + tree.heads().get(i));
            labels.put(Answers.number(known.deprel(), tree.labels().get(i)));
        }
    }

    private void putNames(Labels known, @Nullable Names named, int row, int slots) {
        if (named != null) {
            demonymsKnown.put(row, named.demonyms() ? 1 : 0);
            names.put(row * slots + 1, named.tags(), known.names());
        }
    }
}
