package org.communique.search;

import java.util.List;

/// Where `text:query` looks: a text index that is brought up to date before it is first asked.
@FunctionalInterface
public interface Searchable {

    /// The best hits first.
    List<Hit> search(Question question);
}
