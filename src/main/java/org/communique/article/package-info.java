/// From files to articles: what the text is, where it came from, and which parts of it are not the article.
///
/// Start at [ArticleReader]; a page of the web becomes a text in [WebPage] first. Rule: the stored text is the file's
/// text as decoded, and nothing here ever shifts an offset; clean-up only marks regions to ignore. This is the only
/// package that knows input formats.
@NullMarked
package org.communique.article;

import org.jspecify.annotations.NullMarked;
