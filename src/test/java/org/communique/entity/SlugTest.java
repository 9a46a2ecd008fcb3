package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Fumio Kishida,        agent/fumio-kishida
            Gitanas Nausėda,      agent/gitanas-nauseda
            Kim Jong-un,          agent/kim-jong-un
            O'Brien & Sons Ltd.,  agent/o-brien-sons-ltd
            (The) »Élysée«!,      agent/the-elysee
            (The) "Palace"!,      agent/the-palace
            習近平,                agent/習近平
            ???,                  agent/unnamed
            """)
    void makesAnIdOfAName(String name, String id) {
        assertThat(Slug.agent(name)).isEqualTo(id);
    }

    @Test
    void cutsALongNameAtNoHyphen() {
        assertThat(Slug.of("a".repeat(200))).isEqualTo("a".repeat(80));
        assertThat(Slug.of("a".repeat(79) + " bcd")).isEqualTo("a".repeat(79));
    }
}
