package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.article.ArticleReader;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `build`: articles in, a store that can be queried out.
@Command(
        name = "build",
        description = {
            "Extract articles and load their graphs into a store.",
            "An article that is stored already is replaced where it has changed, and left alone where it has not."
        })
final class Build implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    Build(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        ArticleReader inputs = Run.checked(articles.reader(root));
        try (GraphStore open = GraphStore.open(store.folder())) {
            Stamp.remove(store.folder());
            Summary summary = new Run(root, communique).load(inputs, open);
            summary.close(root.console(), root.json());
            return summary.exitCode();
        }
    }
}
