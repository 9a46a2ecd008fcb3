package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each case gives a sentence and what is reported in it, and by which rule.
class ReportFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            According to Turkey, talks ended.                                        | according-to: Turkey say [talks ended]
            Talks ended, according to Turkey.                                        | according-to: Turkey say [Talks ended]
            The talks in Istanbul ended without a deal, Turkey said.                 |  clause: Turkey say [The talks in Istanbul ended without a deal]
            The talks in Istanbul ended without a deal, Turkey told India.           |  clause: Turkey say [The talks in Istanbul ended without a deal] to India
            The talks ended without a deal, the leader of Hamas said.                |  clause: leader of Hamas say [The talks ended without a deal]
            "The talks ended," Turkey said, "without a deal."                        |  clause: Turkey say [The talks ended / without a deal]
            "The talks ended without a deal," said Turkey.                           |  clause: Turkey say [The talks ended without a deal]
            The talks ended without a deal, said Turkey.                             |  clause: Turkey say [The talks ended without a deal]
            The talks ended without a deal, said Turkey and India.                   |  clause: Turkey say [The talks ended without a deal]; clause: India say [The talks ended without a deal]
            The talks ended without a deal, said Turkey in Rome.                     |  clause: Turkey say [The talks ended without a deal]
            And the talks ended without a deal, Turkey said.                         |  clause: Turkey say [the talks ended without a deal]
            "The talks ended," said Turkey. "They failed."                           |  clause: Turkey say [The talks ended / They failed]
            """)
    void readsAnAttributionBehindItsContent(String text, String report) {
        assertThat(reports(text)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Turkey said that the talks had ended.                                    | clause: Turkey say [the talks had ended]
            Turkey said the talks in Istanbul had ended.                             | clause: Turkey say [the talks in Istanbul had ended]
            Turkey said: "The talks ended without a deal."                           | clause: Turkey say [The talks ended without a deal]
            Turkey said, "The talks ended without a deal."                           | clause: Turkey say [The talks ended without a deal]
            Turkey said whether talks would end.                                     | clause: Turkey say [whether talks would end]
            Turkey asked how the talks had ended.                                    | clause: Turkey question [how the talks had ended]
            Turkey said it quickly ended the talks.                                  | clause: Turkey say [it quickly ended the talks]
            Turkey said on Monday in a statement late at night that the talks had ended. | clause: Turkey say [the talks had ended]
            Turkey said in Istanbul that the talks had ended.                        | clause: Turkey say [the talks had ended]
            Turkey said on Monday the talks had ended.                               | clause: Turkey say [the talks had ended]
            On Monday, Turkey said that the talks had ended.                         | clause: Turkey say [the talks had ended]
            When the talks ended, Turkey said that India had left.                   | clause: Turkey say [India had left]
            And then Turkey said that India had left.                                | clause: Turkey say [India had left]
            Speaking in Istanbul, Turkey said that India had left.                   | clause: Turkey say [India had left]
            Officials in Tokyo said that the talks had ended.                        |  clause: Officials in Tokyo say [the talks had ended]
            The president of France said that the talks had ended.                   | clause: Emmanuel Macron say [the talks had ended]
            Turkey said "the talks ended without a deal".                            | clause: Turkey say [the talks ended without a deal]
            Turkey said there was a deal.                                            | clause: Turkey say [there was a deal]
            Turkey said there never was a deal.                                      | clause: Turkey say [there never was a deal]
            Turkey told India the talks had ended.                                   |  clause: Turkey say [the talks had ended] to India
            Turkey told India: "The talks ended without a deal."                     |  clause: Turkey say [The talks ended without a deal] to India
            """)
    void readsAClauseBehindItsCue(String text, String report) {
        assertThat(reports(text)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Turkey vowed to end the talks.                                           | vow: Turkey pledge [end the talks]
            Turkey urged India to end the talks.                                     | to: Turkey urge [end the talks] to India
            Turkey urged India to "end the talks".                                   | to: Turkey urge [end the talks] to India
            Turkey urged an end to the talks.                                        | noun-phrase: Turkey urge [an end to the talks]
            Turkey accused India of ending the talks.                                | accused: Turkey accuse [ending the talks]
            Turkey criticised India for ending the talks.                            | accused: Turkey criticise [ending the talks]
            Turkey welcomes the talks in India.                                      | noun-phrase: Turkey support [the talks in India]
            """)
    void readsADemandAPromiseOrAJudgement(String text, String report) {
        assertThat(reports(text)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey said nothing.",
                "Turkey said this.",
                "Turkey vowed to the nation.",
                "Turkey condemns Iran.",
                "According, they left Turkey.",
                "\"We left,\" has said Turkey.",
                "But when talks ended, Turkey left.",
                "Turkey said so.",
                "Turkey said the end.",
                "Turkey urged restraint.",
                "Turkey vowed revenge.",
                "Turkey was told that the talks had ended.",
                "Turkey did not say that the talks had ended.",
                "\"Turkey said that the talks had ended.\"",
                "According to the table, talks ended.",
                "According to Turkey.",
                "According to.",
            })
    void findsNoReportWhereThereIsNoContentOrNobodySpeaks(String text) {
        assertThat(reports(text)).isEmpty();
    }

    private static String reports(String text) {
        return Reader.statements(text).stream()
                .map(statement -> statement.basis().rule().replace("statement.", "") + ": " + Reader.line(statement))
                .collect(Collectors.joining("; "));
    }
}
