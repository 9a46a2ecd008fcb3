package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.rdf.Corrections;
import org.communique.rdf.GraphValidator;
import org.communique.store.CorrectionPlan;
import org.communique.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `correct`: what was read wrongly, set right.
@Command(
        name = "correct",
        description = {
            "Set right what was read wrongly: retract a fact, amend a property, or merge two actors that are one.",
            "FILE is Turtle; the prefixes of the vocabulary need not be declared:",
            "  [] a cmq:Retraction ; cmq:corrects ev:1 ; rdfs:comment \"it is a quotation from a film\" .",
            "  [] a cmq:Amendment ; cmq:corrects st:2 ; cmq:correctedProperty cmq:speaker ; cmq:correctedValue agent:x .",
            "  [] a cmq:Merger ; cmq:corrects agent:mr-x ; cmq:mergedInto agent:x .",
            "Each is kept with its author (prov:wasAttributedTo, or --by) and time, also holds for articles that are"
                    + " extracted again, and can be taken back with --undo. Without FILE or --undo the corrections in"
                    + " force are printed."
        })
final class Correct implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @ArgGroup
    private @Nullable What what;

    @Option(names = "--by", paramLabel = "NAME", description = "Whose corrections these are, where FILE does not say.")
    private String author = "";

    @Mixin
    private StoreOption store = new StoreOption();

    Correct(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    /// A file to put in force, or a correction to take back.
    static final class What {

        @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The corrections, in Turtle.")
        private @Nullable Path file;

        @Option(names = "--undo", paramLabel = "IRI", description = "The correction to take back.")
        private @Nullable String undo;
    }

    @Override
    public Integer call() {
        store.needed();
        try (GraphStore open = GraphStore.open(store.folder())) {
            if (what == null) {
                open.corrections().writeTurtle(root.console().out());
                return ExitCode.OK;
            }
            return putInForce(open, next(open.corrections(), what));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private Corrections next(Corrections current, What change) {
        return change.file != null
                ? current.plus(Corrections.parse(read(change.file), author, now()))
                : current.without(String.valueOf(change.undo));
    }

    private int putInForce(GraphStore open, Corrections next) {
        CorrectionPlan plan = open.plan(next);
        refuseWhatBreaksAShape(plan);
        open.carryOut(plan);
        communique.link(open);
        plan.unknown()
                .forEach(iri ->
                        root.console().complain("no article in the store mentions <" + iri + ">; kept for later"));
        root.console()
                .note(next.ids().size() + " corrections in force, "
                        + plan.changed().size() + " article graphs changed");
        return ExitCode.OK;
    }

    private void refuseWhatBreaksAShape(CorrectionPlan plan) {
        GraphValidator validator = communique.validator();
        List<String> broken = plan.changed().stream()
                .flatMap(graph -> validator.violations(graph).stream())
                .map(violation -> "<" + violation.node() + ">: " + violation.message())
                .toList();
        if (!broken.isEmpty()) {
            throw new UsageException("nothing was corrected, as it would break a shape: " + broken.getFirst(), null);
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
