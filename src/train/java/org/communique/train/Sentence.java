package org.communique.train;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One annotated sentence of a training or test set; what a set does not annotate is absent, not empty.
record Sentence(
        List<String> words,
        @Nullable Tree tree,
        @Nullable Names names,
        @Nullable Marks marks) {

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
        if (marks != null && marks.said().size() != words.size()) {
            throw new IllegalArgumentException(
                    words.size() + " words but " + marks.said().size() + " marks: " + words);
        }
    }

    Sentence withNames(Names other) {
        return new Sentence(words, tree, other, marks);
    }

    Sentence withWords(List<String> other) {
        return new Sentence(other, tree, names, marks);
    }

    /// Part of a sentence that has names alone; a tree cannot be cut.
    Sentence slice(int from, int to) {
        if (tree != null || names == null) {
            throw new IllegalStateException("only a sentence with names alone can be cut: " + words);
        }
        return new Sentence(
                words.subList(from, to), null, new Names(names.tags().subList(from, to), names.demonyms()), null);
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

    /// Who says what, and what is done, one per word: BIO tags of source, cue and content, and the event's type at the
    /// words that name it. A set that knows nothing of events has no `deeds`.
    record Marks(List<String> said, List<String> deeds) {

        Marks {
            said = List.copyOf(said);
            deeds = List.copyOf(deeds);
            if (!deeds.isEmpty() && deeds.size() != said.size()) {
                throw new IllegalArgumentException("columns of different length: " + said + ", " + deeds);
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
