package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files that training made: those in a folder, where there is one, and otherwise those of `/data/model` on the
/// class path.
record ModelFiles(@Nullable Path folder) {

    static final String FOLDER = "communique.model";

    static final String TOKENS = "tokens.bin";
    static final String ENCODER = "model.onnx";
    static final String RELATIONS = "labels.onnx";
    static final String OPINIONS = "opinions.onnx";
    static final String LABELS = "labels.json";
    static final String VOCABULARY = "vocab.txt";
    static final String LEMMAS = "lemmas.tsv";

    private static final List<String> ALL = List.of(TOKENS, ENCODER, RELATIONS, OPINIONS, LABELS, VOCABULARY, LEMMAS);

    /// With the folder that the system property `communique.model` names, if it names one.
    static ModelFiles standard() {
        String folder = System.getProperty(FOLDER, "");
        return new ModelFiles(folder.isEmpty() ? null : Path.of(folder));
    }

    /// Whether the encoder and what belongs to it can be read.
    boolean complete() {
        return ALL.stream()
                .allMatch(
                        name -> path(name).isPresent() || ModelFiles.class.getResource("/data/model/" + name) != null);
    }

    /// Where a file lies that is in the folder.
    Optional<Path> path(String name) {
        return Optional.ofNullable(folder).map(from -> from.resolve(name)).filter(Files::exists);
    }

    byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model's file " + name, e);
        }
    }

    /// The lines of a text file, its comments included.
    List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    InputStream open(String name) throws IOException {
        Optional<Path> path = path(name);
        if (path.isPresent()) {
            return Files.newInputStream(path.get());
        }
        InputStream stream = ModelFiles.class.getResourceAsStream("/data/model/" + name);
        if (stream == null) {
            throw new IllegalStateException("/data/model/" + name
                    + " is not on the class path, nor in a folder that the system property " + FOLDER + " names");
        }
        return stream;
    }
}
