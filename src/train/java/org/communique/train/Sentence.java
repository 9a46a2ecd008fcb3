package org.communique.train;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One annotated sentence of a training or test set; what a set does not annotate is absent, not empty.
record Sentence(
        List<String> words, @Nullable Tree tree, @Nullable Names names) {

    Sentence {
        words = List.copyOf(words);
        if (tree != null && tree.tags().size() != words.size()) {
            throw new IllegalArgumentException(
                    words.size() + " words but " + tree.tags().size() + " tags: " + words);
        }
        if (names != null && names.tags().size() != words.size()) {
            throw new IllegalArgumentException(
                    words.size() + " words but " + names.tags().size() + " name tags: " + words);
        }
    }

    Sentence withNames(Names other) {
        return new Sentence(words, tree, other);
    }

    Sentence withWords(List<String> other) {
        return new Sentence(other, tree, names);
    }

    /// Part of a sentence that has names alone; a tree cannot be cut.
    Sentence slice(int from, int to) {
        if (tree != null || names == null) {
            throw new IllegalStateException("only a sentence with names alone can be cut: " + words);
        }
        return new Sentence(
                words.subList(from, to), null, new Names(names.tags().subList(from, to), names.demonyms()));
    }

    /// Penn tags, heads (0 is the root, words count from 1) and dependency labels, one per word.
    record Tree(List<String> tags, List<Integer> heads, List<String> labels) {

        Tree {
            tags = List.copyOf(tags);
            heads = List.copyOf(heads);
            labels = List.copyOf(labels);
            if (heads.size() != tags.size() || labels.size() != tags.size()) {
                throw new IllegalArgumentException("columns of different length: " + tags);
            }
        }
    }

    /// BIO tags, one per word, and whether the set marks demonyms ("Japanese"): where it does not, O says nothing about
    /// them.
    record Names(List<String> tags, boolean demonyms) {

        Names {
            tags = List.copyOf(tags);
        }
    }
}
