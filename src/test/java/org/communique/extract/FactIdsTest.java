package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.FactId;
import org.junit.jupiter.api.Test;

class FactIdsTest {

    private final FactIds ids = new FactIds(article("Japan left."));

    @Test
    void namesTheSameFactTheSameWay() {
        assertThat(ids.of(List.of("event", 1))).isEqualTo(new FactIds(article("Japan left.")).of(List.of("event", 1)));
    }

    @Test
    void tellsFactsAndArticlesApart() {
        FactId one = ids.of(List.of("event", 1));

        assertThat(ids.of(List.of("event", 2))).isNotEqualTo(one);
        assertThat(new FactIds(article("Japan stayed.")).of(List.of("event", 1)))
                .isNotEqualTo(one);
    }

    @Test
    void beginsWithTheVersionOfTheArticle() {
        assertThat(ids.of(List.of()).value())
                .matches("[0-9a-f]{8}-[0-9a-f]{10}")
                .startsWith(article("Japan left.").version().substring(0, 8));
    }

    private static Article article(String text) {
        return new Article("test", StoredText.of(text), Source.UNKNOWN, List.of());
    }
}
