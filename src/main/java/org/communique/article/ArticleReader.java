package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.fact.PartialDate;

/// Finds and reads the articles below the given paths: files, folders of `.txt` files, and `-` for standard input.
public final class ArticleReader {

    private static final String SUFFIX = ".txt";
    private static final Path STANDARD_INPUT = Path.of("-");

    private final List<Candidate> candidates;
    private final ArticleFile file;

    private ArticleReader(List<Candidate> candidates, ArticleFile file) {
        this.candidates = candidates;
        this.file = file;
    }

    /// Looks for articles, in a stable order, without reading them. A path that does not exist or a folder without
    /// articles is counted too and becomes an [Input.Unread].
    public static ArticleReader of(List<Path> paths, InputStream standardInput) {
        return new ArticleReader(
                paths.stream().flatMap(ArticleReader::find).distinct().toList(), new ArticleFile(standardInput));
    }

    /// The same inputs, with a publication date for those whose sidecar gives none.
    public ArticleReader published(PartialDate date) {
        return new ArticleReader(candidates, file.published(date));
    }

    /// How many inputs there are, for progress.
    public int count() {
        return candidates.size();
    }

    /// Whether there is anything to read at all: false when every path is missing or without articles.
    public boolean findsAnything() {
        return candidates.stream().anyMatch(Candidate.Found.class::isInstance);
    }

    /// Reads one input after the other as the stream is consumed.
    public Stream<Input> read() {
        return candidates.stream().map(candidate -> switch (candidate) {
            case Candidate.Found(Path path) -> path.equals(STANDARD_INPUT) ? file.standardInput() : file.read(path);
            case Candidate.Missing(Path path, String reason) -> new Input.Unread(path.toString(), reason);
        });
    }

    private sealed interface Candidate {

        record Found(Path path) implements Candidate {}

        record Missing(Path path, String reason) implements Candidate {}
    }

    private static Stream<Candidate> find(Path path) {
        if (path.equals(STANDARD_INPUT)) {
            return Stream.of(new Candidate.Found(path));
        }
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        if (!Files.exists(path)) {
            return Stream.of(new Candidate.Missing(path, "there is no such file or folder; check the path"));
        }
        return Stream.of(new Candidate.Found(path.normalize()));
    }

    private static Stream<Candidate> inFolder(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Candidate> found = below.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().endsWith(SUFFIX))
                    .map(Path::normalize)
                    .sorted()
                    .<Candidate>map(Candidate.Found::new)
                    .toList();
            return found.isEmpty()
                    ? Stream.of(new Candidate.Missing(folder, "the folder holds no article; an article is a .txt file"))
                    : found.stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(new Candidate.Missing(folder, "the folder cannot be read: " + e.getMessage()));
        }
    }
}
