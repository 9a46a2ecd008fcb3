package org.communique.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Finds and reads the articles below the given paths: `.txt` files, folders of them, and `-` for standard input.
public final class ArticleReader {

    private final List<Path> files;

    private ArticleReader(List<Path> files) {
        this.files = files;
    }

    /// Looks for articles, in a stable order, without reading them; a path that does not exist or a folder without
    /// articles becomes an [Input.Unread] of the stream.
    public static ArticleReader of(List<Path> paths, InputStream standardInput) {
        return new ArticleReader(paths);
    }

    /// How many inputs there are, for progress.
    public int count() {
        return files.size();
    }

    /// Reads one input after the other as the stream is consumed.
    public Stream<Input> read() {
        return Stream.of();
    }
}
