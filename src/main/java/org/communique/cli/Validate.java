package org.communique.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.rdf.GraphValidator;
import org.communique.rdf.Ontology;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `validate`: whether vocabulary, shapes and a store are sound.
@Command(
        name = "validate",
        description = {
            "Check the vocabulary, the shapes, and every article's graph in a store.",
            "What breaks a shape is printed, one node a line, and makes the exit code 4."
        })
final class Validate implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private StoreOption store = new StoreOption();

    Validate(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        GraphValidator validator = communique.validator();
        root.console().note("vocabulary and shapes parse: " + Ontology.load().size() + " triples");
        if (!Files.exists(store.folder())) {
            root.console().note("there is no store at " + store.folder() + " to check");
            return ExitCode.OK;
        }
        store.needed();
        AtomicInteger broken = new AtomicInteger();
        try (GraphStore open = GraphStore.open(store.folder())) {
            open.forEach(graph -> validator.violations(graph).forEach(violation -> {
                broken.incrementAndGet();
                root.console().out().print(graph.key() + "\t" + violation.node() + "\t" + violation.message() + "\n");
            }));
            root.console().note(open.articles() + " articles checked, " + broken + " nodes break a shape");
        }
        root.console().out().flush();
        return broken.get() == 0 ? ExitCode.OK : ExitCode.DATA;
    }
}
