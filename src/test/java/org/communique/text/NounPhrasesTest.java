package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a sentence and its phrases, parted by ` ; `, the head of each in capitals.
class NounPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The old minister left.                                           | The old MINISTER
            Prime Minister Fumio Kishida met U.S. President Joe Biden in Tokyo. | Prime Minister Fumio KISHIDA ; U.S. President Joe BIDEN ; TOKYO
            Its leader spoke with the leader of the group.                   | Its LEADER ; the LEADER ; the GROUP
            Japan's prime minister met the two new envoys.                   | Japan 's prime MINISTER ; the two new ENVOYS
            The disputed northern islands belong to Russian and Belarusian forces. | The disputed northern ISLANDS ; Russian and Belarusian FORCES
            The US-led force left.                                           | The US - led FORCE
            Iran's president, Hassan Rouhani, met Putin.                     | Iran 's PRESIDENT ; Hassan ROUHANI ; PUTIN
            """)
    void takesWhatModifiesANoun(String text, String phrases) {
        assertThat(phrases(text)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He told them.                                                    | HE ; THEM
            The man who left is nobody.                                      | The MAN ; NOBODY
            There is hope.                                                   | HOPE
            """)
    void takesAPronounButNoWordThatOpensAClause(String text, String phrases) {
        assertThat(phrases(text)).isEqualTo(phrases);
    }

    @Test
    void findsThePhraseThatHoldsAToken() {
        Sentence sentence = Parsed.sentence("Japan's prime minister met the two new envoys.");
        List<NounPhrase> phrases = NounPhrases.in(sentence);

        assertThat(NounPhrases.at(phrases, 0)).contains(phrases.getFirst());
        assertThat(NounPhrases.at(phrases, 3)).contains(phrases.getFirst());
        assertThat(NounPhrases.at(phrases, 4)).isEmpty();
        assertThat(NounPhrases.at(phrases, 8)).contains(phrases.getLast());
    }

    @Test
    void givesThePhraseOfAWordInsideAWiderOne() {
        Sentence sentence = Parsed.sentence("Japan's prime minister met the two new envoys.");

        assertThat(NounPhrases.of(sentence, 0)).contains(new NounPhrase(sentence, 0, 0, 0));
        assertThat(NounPhrases.of(sentence, 4)).isEmpty();
    }

    @Test
    void knowsTheWordThatHangsOnOneOutside() {
        Sentence sentence = Parsed.sentence("Prime Minister Fumio Kishida met U.S. President Joe Biden in Tokyo.");

        assertThat(NounPhrases.in(sentence)).extracting(NounPhrase::top).containsExactly(2, 7, 10);
    }

    private static String phrases(String text) {
        return NounPhrases.in(Parsed.sentence(text)).stream()
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
