package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They/PRON will/AUX meet/VERB on/ADP Friday/PROPN                                  | FUTURE
                    They/PRON wo/AUX n't/PART meet/VERB on/ADP Friday/PROPN                           | FUTURE
                    They/PRON 'll/AUX soon/ADV meet/VERB on/ADP Friday/PROPN                          | FUTURE
                    Talks are/AUX set/VERB to/PART resume/VERB on/ADP Friday/PROPN                    | FUTURE
                    Talks are/AUX due/ADJ on/ADP Friday/PROPN                                         | FUTURE
                    Talks planned/VERB for/ADP Friday/PROPN                                           | FUTURE
                    Envoys are/AUX meeting/VERB on/ADP Friday/PROPN                                   | FUTURE
                    The/DET fair opens/VERB on/ADP Friday/PROPN                                       | FUTURE
                    The/DET vote on/ADP Friday/PROPN will/AUX decide/VERB                             | FUTURE
                    On/ADP Friday/PROPN ,/PUNCT voters will/AUX choose/VERB                           | FUTURE
                    He/PRON said/VERB that/SCONJ on/ADP Friday/PROPN they/PRON will/AUX meet/VERB     | FUTURE
                    He/PRON was/AUX envoy until/ADP Friday/PROPN                                      | IMPERFECT
                    He/PRON had/AUX left/VERB by/ADP Friday/PROPN                                     | IMPERFECT
                    He/PRON said/VERB on/ADP Friday/PROPN they/PRON will/AUX meet/VERB                | OTHER
                    He/PRON would/AUX have/AUX met/VERB on/ADP Friday/PROPN                           | OTHER
                    He/PRON planned/VERB on/ADP Friday/PROPN                                          | OTHER
                    He/PRON flew/VERB to/ADP Bonn/PROPN to/PART meet/VERB her/PRON on/ADP Friday/PROPN | OTHER
                    Theresa/PROPN May/PROPN spoke/VERB on/ADP Friday/PROPN                            | OTHER
                    The/DET fair opened/VERB on/ADP Friday/PROPN                                      | OTHER
                    Friday/PROPN                                                                      | OTHER
                    """)
    void readsTheVerbGroupNearestToTheTime(String sentence, Tense expected) {
        TimePieces pieces = TaggedPieces.pieces(sentence);
        int friday = 0;
        while (!pieces.is(friday, "friday")) {
            friday++;
        }

        assertThat(new TenseReader(pieces).around(friday, friday + 1)).isEqualTo(expected);
    }
}
