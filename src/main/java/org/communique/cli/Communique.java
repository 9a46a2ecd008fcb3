package org.communique.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Pipeline;

/// The program's parts, wired together: the only place where stages are made. Each is made when a command needs it.
class Communique {

    /// Reads, annotates and extracts.
    Stream<Outcome> analyse(ArticleReader inputs) {
        return new Pipeline().run(inputs);
    }

    /// Prints the facts of one article after the other as JSON Lines.
    Consumer<Outcome.Analysed> facts(PrintStream out) {
        return article -> FactJson.lines(article.name(), article.facts()).forEach(line -> out.print(line + "\n"));
    }

    /// Prints the graph of one article after the other.
    Consumer<Outcome.Analysed> graphs(PrintStream out) {
        throw new UnsupportedOperationException("graphs cannot be written yet");
    }
}
