package org.communique.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.communique.article.ArticleReader;
import org.communique.article.Input;
import org.communique.entity.Cast;
import org.communique.entity.Casting;
import org.communique.text.Annotator;
import org.communique.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `mentions`: articles in, whom their words mean out.
@Command(
        name = "mentions",
        description = {
            "Print whom each name, description and pronoun of articles means, one JSON object a line.",
            "rule says why, confidence how sure that is; wikidata is empty where the tables know no id for the name."
        })
final class Mentions implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    Mentions(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        ArticleReader inputs = Run.checked(articles.reader(root));
        Annotator annotator = communique.annotator();
        Casting casting = communique.casting();
        AtomicInteger rejected = new AtomicInteger();
        inputs.read()
                .gather(Gatherers.mapConcurrent(
                        Runtime.getRuntime().availableProcessors(),
                        input -> Map.entry(input, lines(annotator, casting, input))))
                .forEachOrdered(done -> {
                    if (done.getKey() instanceof Input.Unread(String name, String reason)) {
                        root.console().complain("rejected " + name + ": " + reason);
                        rejected.incrementAndGet();
                    }
                    root.console().out().print(done.getValue());
                });
        root.console().out().flush();
        return rejected.get() == 0 ? ExitCode.OK : ExitCode.REJECTED;
    }

    private static String lines(Annotator annotator, Casting casting, Input input) {
        return switch (input) {
            case Input.Unread _ -> "";
            case Input.Read read -> {
                Document document = annotator.annotate(read.article());
                Cast cast = casting.cast(document);
                yield cast.everyone().stream()
                        .map(mention -> MentionJson.line(document, cast, mention) + "\n")
                        .collect(Collectors.joining());
            }
        };
    }
}
