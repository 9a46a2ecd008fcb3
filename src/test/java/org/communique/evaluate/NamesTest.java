package org.communique.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which spellings are one name, and which words are a name at all.
class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fumio Kishida | fumio kishida
                    the President, Joe Biden’s | joe biden
                    Mr. J. R. Smith | j r smith
                    The United Nations | united nations
                    the U.N. | united nations
                    G-7 | group of seven
                    president | president
                    Jean-Yves  Le Drian | jean-yves le drian
                    Kılıçdaroğlu | kılıçdaroğlu
                    WEISS | weiss
                    Weiß | weiss
                    ΟΔΥΣΣΕΥΣ | οδυσσευσ
                    """)
    void normalises(String label, String name) {
        assertThat(Names.normalise(label)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    person | Fumio Kishida | Kishida | true
                    person | Fumio Kishida | Kishida’s | true
                    person | Fumio Kishida | the prime minister | false
                    person | General Min | the General | false
                    country | Japan | Tokyo | true
                    country | Japan | the country | false
                    organisation | NATO | the Alliance | true
                    organisation | NATO | the bloc | false
                    anonymous | officials | officials | true
                    group | reporters | they | true
                    """)
    void tellsNamesFromDescriptions(String type, String label, String alias, boolean isName) {
        assertThat(Names.isName(alias, type, label)).isEqualTo(isName);
    }

    @Test
    void takesTheLastWordForTheSurname() {
        assertThat(Names.surname("fumio kishida")).isEqualTo("kishida");
        assertThat(Names.surname("kishida")).isEqualTo("kishida");
    }
}
