package org.communique.store;

import java.util.List;
import org.communique.rdf.ArticleGraph;

/// What putting corrections in force would do to a store.
public final class CorrectionPlan {

    private final Patch patch;
    private final List<ArticleGraph> changed;
    private final List<String> unknown;

    CorrectionPlan(Patch patch, List<ArticleGraph> changed, List<String> unknown) {
        this.patch = patch;
        this.changed = List.copyOf(changed);
        this.unknown = List.copyOf(unknown);
    }

    Patch patch() {
        return patch;
    }

    /// The article graphs that change, as they would read.
    public List<ArticleGraph> changed() {
        return changed;
    }

    /// The IRIs of facts and actors that are to be corrected and that no article in the store mentions.
    public List<String> unknown() {
        return unknown;
    }
}
