package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import org.communique.article.ArticleReader;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The articles that a command reads.
final class ArticleOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "An article (.txt), a folder of articles, or - for standard input. NAME.json beside NAME.txt"
                    + " may say when and where it was published.")
    private List<Path> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles were published (2022-02-17), for those that do not come with a date.")
    private @Nullable PartialDate published;

    ArticleReader reader(Root root) {
        ArticleReader found = ArticleReader.of(paths, root.shell().in());
        return published == null ? found : found.published(published);
    }
}
