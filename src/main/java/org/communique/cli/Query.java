package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.communique.query.Answers;
import org.communique.query.Format;
import org.communique.query.NamedQuery;
import org.communique.query.QuerySyntaxException;
import org.communique.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `query`: a question to a store, its answer on standard output.
@Command(
        name = "query",
        description = {
            "Ask a store in SPARQL.",
            "QUERY is a file, or the name of a query that the program ships; --set gives such a query its parameters."
        })
final class Query implements Callable<Integer> {

    private final Root root;

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    @Option(
            names = "--set",
            paramLabel = "NAME=TERM",
            description = "A parameter of a shipped query: an IRI in < >, a prefixed name or a literal.")
    private Map<String, String> parameters = new TreeMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; table for rows and ttl for graphs where it is not given.")
    private @Nullable Format format;

    @Mixin
    private StoreOption store = new StoreOption();

    Query(Root root) {
        this.root = root;
    }

    /// A query, given in one of two ways.
    static final class Question {

        @Parameters(index = "0", paramLabel = "QUERY", description = "A .rq file, or a shipped query's name.")
        private @Nullable String name;

        @Option(names = "-e", paramLabel = "TEXT", description = "The query itself.")
        private @Nullable String text;
    }

    @Override
    public Integer call() {
        if (!GraphStore.exists(store.folder())) {
            throw new UsageException(
                    "there is no store at " + store.folder()
                            + "; make one with 'communique build', or name another --store",
                    null);
        }
        try (GraphStore open = GraphStore.open(store.folder())) {
            answer(open);
        } catch (QuerySyntaxException | IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
        root.console().out().flush();
        return ExitCode.OK;
    }

    private void answer(GraphStore open) {
        String text = question.text;
        Path file = Path.of(question.name == null ? "" : question.name);
        if (text == null && Files.isRegularFile(file)) {
            text = read(file);
        }
        if (text != null) {
            Answers.write(open.dataset(), text, format, root.console().out());
        } else {
            Answers.write(
                    open.dataset(),
                    NamedQuery.load(file.toString()).bindTyped(parameters),
                    format,
                    root.console().out());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
