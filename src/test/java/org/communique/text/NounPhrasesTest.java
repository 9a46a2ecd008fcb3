package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a tagged sentence and its phrases, parted by ` ; `, the head of each in capitals.
class NounPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the/DET old/ADJ minister/NOUN left/VERB                              | the old MINISTER
            Fumio/PROPN Kishida/PROPN met/VERB Joe/PROPN Biden/PROPN              | Fumio KISHIDA ; Joe BIDEN
            the/DET two/NUM new/ADJ envoys/NOUN of/ADP the/DET group/NOUN         | the two new ENVOYS ; the GROUP
            its/PRON leader/NOUN left/VERB                                        | its LEADER
            Japan/PROPN 's/PART prime/ADJ minister/NOUN left/VERB                 | Japan 's prime MINISTER
            the/DET ministers/NOUN '/PART talks/NOUN failed/VERB                  | the ministers ' TALKS
            the/DET US/PROPN ~-/PUNCT ~led/ADJ force/NOUN left/VERB               | the US - led FORCE
            """)
    void findsRunsThatEndInANoun(String sentence, String phrases) {
        assertThat(phrases(sentence)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            he/PRON told/VERB them/PRON                                           | HE ; THEM
            it/PRON told/VERB Russia/PROPN sanctions/NOUN work/VERB               | IT ; Russia SANCTIONS
            they/PRON all/DET left/VERB                                           | THEY
            many/ADJ left/VERB                                                    | ``
            the/DET rich/ADJ left/VERB                                            | ``
            nobody/PRON left/VERB                                                 | NOBODY
            """)
    void takesAPronounAloneAndNoAdjective(String sentence, String phrases) {
        assertThat(phrases(sentence)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the/DET man/NOUN who/PRON left/VERB                                   | the MAN
            he/PRON said/VERB that/PRON                                           | HE
            there/PRON is/VERB hope/NOUN                                          | HOPE
            whose/PRON envoy/NOUN left/VERB                                       | ENVOY
            that/DET envoy/NOUN left/VERB                                         | ENVOY
            """)
    void leavesOutWordsThatOpenAClause(String sentence, String phrases) {
        assertThat(phrases(sentence)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the/DET ruling/VERB party/NOUN won/VERB                               | the ruling PARTY
            the/DET disputed/VERB northern/ADJ islands/NOUN                       | the disputed northern ISLANDS
            Japan/PROPN imposed/VERB sanctions/NOUN                               | JAPAN ; SANCTIONS
            the/DET party/NOUN ruling/VERB Japan/PROPN                            | the PARTY ; JAPAN
            """)
    void takesAParticipleOnlyBetweenDeterminerAndNoun(String sentence, String phrases) {
        assertThat(phrases(sentence)).isEqualTo(phrases);
    }

    @Test
    void joinsWordsThatAHyphenJoinsWithoutSpace() {
        assertThat(phrases("Jean/PROPN ~-/PUNCT ~Luc/PROPN")).isEqualTo("Jean - LUC");
        assertThat(phrases("Japan/PROPN -/PUNCT Korea/PROPN")).isEqualTo("JAPAN ; KOREA");
        assertThat(phrases("Japan/PROPN ~-/PUNCT Korea/PROPN")).isEqualTo("JAPAN ; KOREA");
        assertThat(phrases("Japan/PROPN ~-/PUNCT")).isEqualTo("JAPAN");
    }

    @Test
    void startsNoPhraseWithAPossessiveMark() {
        assertThat(phrases("'s/PART envoy/NOUN left/VERB")).isEqualTo("ENVOY");
    }

    @Test
    void findsThePhraseThatHoldsAToken() {
        List<NounPhrase> phrases = NounPhrases.in(Tagged.sentence("the/DET envoy/NOUN left/VERB Japan/PROPN"));

        assertThat(NounPhrases.at(phrases, 0)).contains(phrases.getFirst());
        assertThat(NounPhrases.at(phrases, 1)).contains(phrases.getFirst());
        assertThat(NounPhrases.at(phrases, 2)).isEmpty();
        assertThat(NounPhrases.at(phrases, 3)).contains(phrases.getLast());
    }

    private static String phrases(String sentence) {
        return NounPhrases.in(Tagged.sentence(sentence)).stream()
                .map(NounPhrasesTest::render)
                .collect(Collectors.joining(" ; "));
    }

    private static String render(NounPhrase phrase) {
        return IntStream.rangeClosed(phrase.first(), phrase.last())
                .mapToObj(index -> index == phrase.head()
                        ? phrase.headToken().form().toUpperCase(Locale.ROOT)
                        : phrase.sentence().tokens().get(index).form())
                .collect(Collectors.joining(" "));
    }
}
