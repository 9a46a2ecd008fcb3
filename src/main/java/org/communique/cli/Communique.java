package org.communique.cli;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.endpoint.AdminEndpoint;
import org.communique.endpoint.AdminSettings;
import org.communique.endpoint.Downloads;
import org.communique.endpoint.Endpoint;
import org.communique.endpoint.Examples;
import org.communique.endpoint.StartException;
import org.communique.entity.Casting;
import org.communique.extract.FactExtractor;
import org.communique.link.Linked;
import org.communique.link.Linker;
import org.communique.pipeline.Intake;
import org.communique.pipeline.Loader;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Pipeline;
import org.communique.rdf.Checked;
import org.communique.rdf.GraphMapper;
import org.communique.rdf.GraphValidator;
import org.communique.rdf.Ontology;
import org.communique.store.GraphStore;
import org.communique.text.Annotator;
import org.communique.text.BodyLanguage;
import org.communique.text.NeuralAnnotator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's parts, wired together: the only place where stages are made. Each is made when a command needs it.
class Communique {

    private static final Logger LOG = LoggerFactory.getLogger(Communique.class);

    private final Stop stop = new Stop();

    /// Reads, annotates and extracts.
    Stream<Outcome> analyse(ArticleReader inputs) {
        return pipeline().run(inputs);
    }

    private Pipeline pipeline() {
        CompletableFuture<FactExtractor> extractor = CompletableFuture.supplyAsync(FactExtractor::load);
        return new Pipeline(new BodyLanguage(), annotator(), extractor.join());
    }

    Annotator annotator() {
        return NeuralAnnotator.load();
    }

    Casting casting() {
        return Casting.load();
    }

    /// Loads articles into a store that has the vocabulary already.
    Loader loader(GraphStore store) {
        vocabulary(store);
        return new Loader(store, validator());
    }

    /// Finds what several articles tell, and stores it in the place of what was found before.
    Linked link(GraphStore store) {
        Linked linked = Linker.link(store.dataset());
        store.canonical(linked.graph());
        return linked;
    }

    private static void vocabulary(GraphStore store) {
        store.background(Examples.with(Ontology.load().graph()));
    }

    /// Serves a store; throws [UsageException] where nothing can listen at that address.
    Endpoint endpoint(GraphStore store, EndpointOptions options, Downloads downloads) {
        try {
            return Endpoint.start(store, options.settings(downloads));
        } catch (StartException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    /// Serves the operator of a store; throws [UsageException] where that cannot be, or may not.
    AdminEndpoint admin(GraphStore store, AdminSettings settings) {
        vocabulary(store);
        try {
            return AdminEndpoint.start(store, new Intake(store, validator(), this::pipeline), settings);
        } catch (StartException | IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    /// Returns when the program is told to stop.
    void untilStopped() {
        stop.await();
    }

    /// The command has ended, with all that it had open closed.
    void ended() {
        stop.closed();
    }

    GraphValidator validator() {
        return GraphValidator.of(GraphMapper.of(Version.current()));
    }

    /// Prints the facts of one article after the other as JSON Lines.
    Consumer<Outcome.Analysed> facts(PrintStream out) {
        return article -> FactJson.lines(article.name(), article.facts()).forEach(line -> out.print(line + "\n"));
    }

    /// Prints the events of one article after the other in a coding scheme, as JSON Lines.
    Consumer<Outcome.Analysed> coded(Code.Format format, PrintStream out) {
        return switch (format) {
            case CAMEO -> {
                CameoJson cameo = CameoJson.load();
                yield article -> out.print(cameo.line(article.name(), article.facts()) + "\n");
            }
        };
    }

    /// Prints the graph of one article after the other as N-Quads, less what the shapes reject.
    Consumer<Outcome.Analysed> graphs(PrintStream out) {
        GraphValidator validator = validator();
        return article -> {
            Checked checked = validator.check(article.article(), article.facts());
            checked.leftOut().forEach(node -> LOG.warn("left out of {}: {}", article.name(), node));
            checked.graph().writeNQuads(out);
        };
    }
}
