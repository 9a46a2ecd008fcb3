package org.communique.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Words that ship with the scorer: the lines of a file in `/evaluate/`, less comments.
final class WordList {

    private WordList() {}

    static List<String> lines(String file) {
        try (InputStream resource = WordList.class.getResourceAsStream("/evaluate/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("/evaluate/" + file + " is not on the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /evaluate/" + file, e);
        }
    }
}
