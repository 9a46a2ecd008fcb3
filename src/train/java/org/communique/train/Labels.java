package org.communique.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// The classes of the heads in the order of the graph's outputs; `labels.json` says the same.
record Labels(List<String> xpos, List<String> deprel, List<String> names, List<String> said) {

    /// The classes of names, always in this order; demonyms come last, so that they can be masked.
    static final List<String> NAMES =
            List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-NORP", "I-NORP");

    /// Who says what.
    static final List<String> SAID = List.of("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT");

    static Labels of(Collection<Sentence> sentences) {
        TreeSet<String> tags = new TreeSet<>();
        TreeSet<String> labels = new TreeSet<>();
        for (Sentence s : sentences) {
            if (s.tree() != null) {
                tags.addAll(s.tree().tags());
                labels.addAll(s.tree().labels());
            }
        }
        return new Labels(List.copyOf(tags), List.copyOf(labels), NAMES, SAID);
    }

    void write(Path path) {
        try {
            Files.writeString(path, new JsonMapper().writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
