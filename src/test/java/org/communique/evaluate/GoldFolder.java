package org.communique.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Articles and annotations made by hand, in a folder of the test.
record GoldFolder(Path articles, Path gold) {

    static GoldFolder in(Path folder) {
        try {
            return new GoldFolder(
                    Files.createDirectories(folder.resolve("articles")),
                    Files.createDirectories(folder.resolve("gold")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GoldFolder article(String id, String text, String annotations) {
        try {
            Files.writeString(articles.resolve(id + ".txt"), text);
            Files.writeString(gold.resolve(id + ".json"), annotations);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scores score(String... facts) {
        return Evaluation.of(articles, gold, Stream.of(facts));
    }
}
