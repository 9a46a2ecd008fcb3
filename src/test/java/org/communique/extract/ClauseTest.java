package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    private static final Clause CLAUSE =
            clause("Japan/PROPN imposed/VERB/impose new/ADJ sanctions/NOUN/sanction on/ADP Russia/PROPN ./PUNCT");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan/PROPN and/CCONJ Britain/PROPN                                        | 0 | Japan ; Britain
            Japan/PROPN and/CCONJ Britain/PROPN                                        | 2 | Japan ; Britain
            Japan/PROPN or/CCONJ Britain/PROPN                                         | 2 | Japan ; Britain
            Japan/PROPN ,/PUNCT Britain/PROPN and/CCONJ France/PROPN                   | 0 | Japan ; Britain ; France
            Japan/PROPN ,/PUNCT Britain/PROPN and/CCONJ France/PROPN                   | 2 | Japan ; Britain ; France
            Japan/PROPN ,/PUNCT Britain/PROPN and/CCONJ France/PROPN                   | 4 | Japan ; Britain ; France
            Japan/PROPN ,/PUNCT Britain/PROPN ,/PUNCT and/CCONJ France/PROPN           | 0 | Japan ; Britain ; France
            Japan/PROPN ,/PUNCT Britain/PROPN ,/PUNCT and/CCONJ France/PROPN           | 5 | Japan ; Britain ; France
            Japan/PROPN ,/PUNCT Italy/PROPN ,/PUNCT Peru/PROPN and/CCONJ Chad/PROPN    | 4 | Japan ; Italy ; Peru ; Chad
            Japan/PROPN ,/PUNCT an/DET ally/NOUN ,/PUNCT left/VERB                     | 0 | Japan
            Japan/PROPN ,/PUNCT an/DET ally/NOUN ,/PUNCT left/VERB                     | 3 | an ally
            Japan/PROPN ,/PUNCT and/CCONJ Britain/PROPN left/VERB                      | 0 | Japan
            Japan/PROPN ,/PUNCT and/CCONJ Britain/PROPN left/VERB                      | 3 | Britain
            Japan/PROPN left/VERB and/CCONJ Britain/PROPN stayed/VERB                  | 3 | Britain
            Japan/PROPN and/CCONJ left/VERB                                            | 0 | Japan
            Japan/PROPN ,/PUNCT and/CCONJ left/VERB                                    | 0 | Japan
            """)
    void gathersThePhrasesThatAreJoined(String words, int at, String joined) {
        Clause clause = clause(words);

        assertThat(clause.coordinated(clause.phraseAt(at).orElseThrow()).stream()
                        .map(phrase -> text(clause, phrase))
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sanctions/NOUN on/ADP Russia/PROPN                                         | on  | Russia
            sanctions/NOUN imposed/VERB on/ADP Russia/PROPN                            | on  | ``
            sanctions/NOUN of/ADP Japan/PROPN on/ADP Russia/PROPN                      | of  | Japan
            sanctions/NOUN on/ADP envoys/NOUN of/ADP Russia/PROPN                      | of  | ``
            sanctions/NOUN on/ADP envoys/NOUN from/ADP Russia/PROPN                    | from | Russia
            sanctions/NOUN (/PUNCT on/ADP Russia/PROPN )/PUNCT                         | on  | ``
            sanctions/NOUN because/SCONJ on/ADP Monday/PROPN                           | on  | ``
            sanctions/NOUN on/ADP top/ADV of/ADP it/PRON                               | on  | ``
            sanctions/NOUN on/PART Russia/PROPN                                        | on  | ``
            sanctions/NOUN ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT ,/PUNCT on/ADP Peru/PROPN | on | ``
            """)
    void findsWhatHangsOnAPrepositionBehind(String words, String preposition, String found) {
        Clause clause = clause(words);

        assertThat(clause.behind(0, Set.of(preposition))
                        .map(phrase -> text(clause, phrase))
                        .orElse(""))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the/DET leader/NOUN of/ADP the/DET group/NOUN left/VERB                    | 4 | the leader
            officials/NOUN in/ADP Tokyo/PROPN left/VERB                                | 2 | officials
            officials/NOUN in/ADP Tokyo/PROPN and/CCONJ Seoul/PROPN left/VERB          | 4 | officials
            the/DET envoy/NOUN of/ADP the/DET king/NOUN of/ADP Jordan/PROPN left/VERB  | 6 | the envoy
            Secretary/PROPN of/ADP State/PROPN Antony/PROPN Blinken/PROPN left/VERB    | 2 | State Antony Blinken
            weeks/NOUN after/ADP Japan/PROPN left/VERB                                 | 2 | Japan
            of/ADP Japan/PROPN                                                         | 1 | Japan
            met/VERB envoys/NOUN of/ADP Iran/PROPN and/CCONJ Japan/PROPN left/VERB     | 5 | Japan
            Japan/PROPN left/VERB                                                      | 0 | Japan
            """)
    void findsThePhraseThatAnotherIsAttachedTo(String words, int at, String whole) {
        Clause clause = clause(words);

        assertThat(text(clause, clause.wholeAt(at).orElseThrow())).isEqualTo(whole);
    }

    @Test
    void answersOutsideTheSentenceWithNothing() {
        assertThat(CLAUSE.lower(-1)).isEmpty();
        assertThat(CLAUSE.lower(7)).isEmpty();
        assertThat(CLAUSE.is(-1, PartOfSpeech.NOUN)).isFalse();
        assertThat(CLAUSE.is(7, PartOfSpeech.NOUN)).isFalse();
        assertThat(CLAUSE.phraseAt(-1)).isEmpty();
        assertThat(CLAUSE.phraseFrom(7)).isEmpty();
    }

    @Test
    void findsThePhraseOfATokenAndTheOneThatBeginsThere() {
        assertThat(CLAUSE.phraseAt(3)).isPresent();
        assertThat(CLAUSE.phraseFrom(3)).isEmpty();
        assertThat(CLAUSE.phraseFrom(2)).isPresent();
        assertThat(CLAUSE.phraseAt(1)).isEmpty();
    }

    @Test
    void joinsWordsAndLemmas() {
        assertThat(CLAUSE.words(1, 4)).isEqualTo("imposed new sanctions");
        assertThat(CLAUSE.lemmas(1, 3)).isEqualTo("impose new sanction");
        assertThat(CLAUSE.lemmas()).isEqualTo("japan impose new sanction on russia .");
    }

    @Test
    void findsTheTokenAtAnOffsetOrBehindIt() {
        assertThat(CLAUSE.indexAt(0)).isZero();
        assertThat(CLAUSE.indexAt(5)).isEqualTo(1);
        assertThat(CLAUSE.indexAt(6)).isEqualTo(1);
        assertThat(CLAUSE.indexAt(1000)).isEqualTo(6);
    }

    private static Clause clause(String words) {
        return new Clause(Tagged.sentence(words));
    }

    private static String text(Clause clause, NounPhrase phrase) {
        return clause.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .map(token -> token.form())
                .collect(Collectors.joining(" "));
    }
}
