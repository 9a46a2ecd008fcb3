package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void countsOffsetsInCodePoints() {
        StoredText text = StoredText.of("a😀b");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.flat()).isEqualTo("a" + StoredText.STAND_IN + "b");
        assertThat(text.slice(new Span(1, 3))).isEqualTo("😀b");
        assertThat(StoredText.of("abc").slice(new Span(1, 3))).isEqualTo("bc");
    }

    @Test
    void isAnotherVersionWhenTheTextChangesAndAnotherArticleWhenTheAddressDoes() {
        Article article = article("a", "Text.", null);

        assertThat(article.version())
                .hasSize(16)
                .isEqualTo(article("a", "Text.", null).version());
        assertThat(article.version()).isNotEqualTo(article("a", "Other.", null).version());
        assertThat(article.version()).isNotEqualTo(article("b", "Text.", null).version());
        assertThat(article("a", "Text.", "https://example.org/").key()).isEqualTo("https://example.org/");
        assertThat(article.digest()).hasSize(64);
    }

    @Test
    void needsAName() {
        assertThatThrownBy(() -> article(" ", "Text.", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasADateExactlyWhenItHasItsBasis() {
        assertThatThrownBy(() -> new Source(PartialDate.parse("2022"), null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Article article(String name, String text, @Nullable String url) {
        return new Article(name, StoredText.of(text), new Source(null, null, url, null, null), List.of());
    }
}
