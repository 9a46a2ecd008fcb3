package org.communique.train;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.function.ToIntFunction;
import org.communique.train.Sentence.Names;
import org.communique.train.Sentence.Tree;
import org.jspecify.annotations.Nullable;

/// What the heads should say for a batch, in the batch's slots; a weight of 0 marks a slot without an answer.
///
/// `label*` hold one entry per word that has a tree: its slot in the batch, its head's slot, and the label.
record Targets(
        LongBuffer tags,
        LongBuffer heads,
        FloatBuffer treeWeights,
        LongBuffer names,
        FloatBuffer nameWeights,
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
                LongBuffer.allocate(size),
                LongBuffer.allocate(size),
                FloatBuffer.allocate(size),
                LongBuffer.allocate(size),
                FloatBuffer.allocate(size),
                FloatBuffer.allocate(sentences.size()),
                LongBuffer.allocate(words),
                LongBuffer.allocate(words),
                LongBuffer.allocate(words));
        for (int row = 0; row < sentences.size(); row++) {
            targets.putTree(labels, sentences.get(row).tree(), row * slots);
            targets.putNames(labels, sentences.get(row).names(), row, slots);
        }
        normalise(targets.treeWeights);
        normalise(targets.nameWeights);
        return targets;
    }

    boolean hasTrees() {
        return labels.capacity() > 0;
    }

    boolean hasNames() {
        for (int i = 0; i < nameWeights.capacity(); i++) {
            if (nameWeights.get(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private void putTree(Labels known, @Nullable Tree tree, int root) {
        if (tree == null) {
            return;
        }
        for (int i = 0; i < tree.tags().size(); i++) {
            int slot = root + 1 + i;
            tags.put(slot, number(known.xpos()::indexOf, tree.tags().get(i)));
            heads.put(slot, tree.heads().get(i));
            treeWeights.put(slot, 1);
            labelWords.put(slot);
            labelHeads.put(root + tree.heads().get(i));
            labels.put(number(known.deprel()::indexOf, tree.labels().get(i)));
        }
    }

    private void putNames(Labels known, @Nullable Names named, int row, int slots) {
        if (named == null) {
            return;
        }
        demonymsKnown.put(row, named.demonyms() ? 1 : 0);
        for (int i = 0; i < named.tags().size(); i++) {
            int slot = row * slots + 1 + i;
            names.put(slot, number(known.names()::indexOf, named.tags().get(i)));
            nameWeights.put(slot, 1);
        }
    }

    private static int number(ToIntFunction<String> numbers, String name) {
        int number = numbers.applyAsInt(name);
        if (number < 0) {
            throw new IllegalArgumentException("class '" + name + "' is not among the model's labels");
        }
        return number;
    }

    private static void normalise(FloatBuffer weights) {
        float sum = 0;
        for (int i = 0; i < weights.capacity(); i++) {
            sum += weights.get(i);
        }
        for (int i = 0; i < weights.capacity() && sum > 0; i++) {
            weights.put(i, weights.get(i) / sum);
        }
    }
}
