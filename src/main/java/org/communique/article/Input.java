package org.communique.article;

/// What came of reading one input: an article, or the reason why there is none.
public sealed interface Input {

    /// The article's name, or the path that could not be read.
    String name();

    /// An article to analyse; `replaced` counts the malformed bytes that became U+FFFD.
    record Read(Article article, int replaced) implements Input {

        @Override
        public String name() {
            return article.name();
        }
    }

    /// Something that is no article; `reason` says what is wrong and what to do.
    record Unread(String name, String reason) implements Input {}
}
