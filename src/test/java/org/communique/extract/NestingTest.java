package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.communique.fact.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a sentence with one report in or beside another and those that stand, parted by ` ; `.
class NestingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The White House said that Joe Biden told India that talks would go on.   | Joe Biden say [talks would go on] to India via White House
            The White House said Joe Biden condemned the talks in India.             |  Joe Biden criticise [the talks in India] via White House
            The White House said that it condemned the talks in India.               |  White House criticise [it condemned the talks in India]
            Turkey condemned the talks, India said.                                  | Turkey criticise [the talks] via India
            "Turkey condemned the talks," India said.                                |  India criticise [Turkey condemned the talks]
            Turkey told India that Iran had said that talks would go on.             | Iran say [talks would go on] via Turkey
            """)
    void tellsAFrameFromTheReportInIt(String text, String standing) {
        assertThat(standing(text)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Turkey said that talks had ended, and India said that they would go on.  | Turkey say [talks had ended] ; India say [they would go on]
            Turkey said that talks had ended, India said that they would go on.      | Turkey say [talks had ended] ; India say [they would go on]
            Turkey condemned the talks in India, and India said that they would go on. | Turkey criticise [the talks in India] ; India say [they would go on]
            Turkey left the talks in India and Japan said that they would go on.     | Japan say [they would go on]
            """)
    void endsAReportWhereAnotherClauseReports(String text, String standing) {
        assertThat(standing(text)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Turkey did not say that India had said that talks would go on.           | ``
            Turkey said that India did not say that talks would go on.               | Turkey say [India did not say that talks would go on]
            """)
    void leavesOutWhatWasNotSaid(String text, String standing) {
        assertThat(standing(text)).isEqualTo(standing);
    }

    private static String standing(String text) {
        return Reader.statements(text).stream().map(NestingTest::line).collect(Collectors.joining(" ; "));
    }

    private static String line(Statement statement) {
        var via = statement.via();
        return Reader.line(statement) + (via == null ? "" : " via " + via.label());
    }
}
