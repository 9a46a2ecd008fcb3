package org.communique.text;

import org.communique.article.Article;

/// Reads the language of an article.
///
/// Implementations are immutable, thread-safe and deterministic: the same article always yields the same document,
/// whatever the locale. Regions that the article ignores carry no layer.
@FunctionalInterface
public interface Annotator {

    Document annotate(Article article);
}
