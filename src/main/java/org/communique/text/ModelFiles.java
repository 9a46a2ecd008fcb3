package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files that training made: on the class path under `/data/model`, where one is not there in the folder that the
/// system property `communique.model` names.
final class ModelFiles {

    static final String FOLDER = "communique.model";

    private ModelFiles() {}

    /// Whether the encoder and what belongs to it can be read.
    static boolean complete() {
        return List.of("model.onnx", "labels.onnx", "labels.json", "vocab.txt").stream()
                .allMatch(name -> onClassPath(name) || inFolder(name).isPresent());
    }

    private static boolean onClassPath(String name) {
        return ModelFiles.class.getResource("/data/model/" + name) != null;
    }

    private static Optional<Path> inFolder(String name) {
        String folder = System.getProperty(FOLDER, "");
        return Optional.of(Path.of(folder, name)).filter(path -> !folder.isEmpty() && Files.exists(path));
    }

    static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model's file " + name, e);
        }
    }

    /// The lines of a text file, its comments included.
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = ModelFiles.class.getResourceAsStream("/data/model/" + name);
        if (stream != null) {
            return stream;
        }
        Path path = inFolder(name)
                .orElseThrow(() -> new IllegalStateException("/data/model/" + name
                        + " is not on the class path, nor in a folder that the system property " + FOLDER + " names"));
        return Files.newInputStream(path);
    }
}
