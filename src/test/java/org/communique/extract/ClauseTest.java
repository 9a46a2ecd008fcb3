package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.text.NounPhrase;
import org.communique.text.Parsed;
import org.communique.text.PartOfSpeech;
import org.communique.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    private static final Clause CLAUSE =
            new Clause(Parsed.sentence("Japan quickly imposed new sanctions on Russia on Monday."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan, Britain and France left.                   | 0 | Japan ; Britain ; France
            Japan, Britain and France left.                   | 4 | Japan ; Britain ; France
            Japan, an ally of Peru, left.                     | 0 | Japan
            Japan left and Britain stayed.                    | 3 | Britain
            Peru called on Japan and Chad to lift the ban.    | 3 | Japan ; Chad
            Peru called on Japan and Chad to lift the ban.    | 8 | the ban
            """)
    void gathersThePhrasesThatAreJoined(String text, int at, String joined) {
        Clause clause = new Clause(Parsed.sentence(text));

        assertThat(text(clause.coordinated(clause.phraseAt(at).orElseThrow()))).isEqualTo(joined);
    }

    @Test
    void findsWhatSaysMoreOfAPhrase() {
        Clause clause = new Clause(Parsed.sentence("Iran's president, Hassan Rouhani, met Putin."));

        assertThat(text(clause.appositions(clause.phraseAt(2).orElseThrow()))).isEqualTo("Hassan Rouhani");
        assertThat(clause.appositions(clause.phraseAt(8).orElseThrow())).isEmpty();
    }

    @Test
    void findsWhatHangsOnAPreposition() {
        assertThat(text(CLAUSE.attached(4, Set.of("on")))).isEqualTo("Russia");
        assertThat(text(CLAUSE.attached(2, Set.of("on")))).isEqualTo("Monday");
        assertThat(CLAUSE.attached(2, Set.of("in"))).isEmpty();

        Clause pulled = new Clause(Parsed.sentence("Peru pulled out of the pact."));
        assertThat(pulled.preposition(5)).isEqualTo("out of");
        assertThat(text(pulled.attached(1, Set.of("out")))).isEqualTo("the pact");
        assertThat(pulled.preposition(0)).isEmpty();
    }

    @Test
    void knowsTheWordThatIntroducesAClause() {
        Clause clause = new Clause(Parsed.sentence("Cuba accused Japan of attacking Peru."));

        assertThat(clause.mark(4)).isEqualTo("of");
        assertThat(clause.mark(1)).isEmpty();
    }

    @Test
    void answersOutsideTheSentenceWithNothing() {
        assertThat(CLAUSE.lower(-1)).isEmpty();
        assertThat(CLAUSE.lower(10)).isEmpty();
        assertThat(CLAUSE.is(-1, PartOfSpeech.NOUN)).isFalse();
        assertThat(CLAUSE.is(10, PartOfSpeech.NOUN)).isFalse();
        assertThat(CLAUSE.phraseAt(-1)).isEmpty();
        assertThat(CLAUSE.phraseFrom(10)).isEmpty();
    }

    @Test
    void findsThePhraseOfATokenAndTheOneThatBeginsThere() {
        assertThat(CLAUSE.phraseAt(4)).isPresent();
        assertThat(CLAUSE.phraseFrom(4)).isEmpty();
        assertThat(CLAUSE.phraseFrom(3)).isPresent();
        assertThat(CLAUSE.phraseAt(2)).isEmpty();
    }

    @Test
    void joinsWordsAndLemmas() {
        assertThat(CLAUSE.words(2, 5)).isEqualTo("imposed new sanctions");
        assertThat(CLAUSE.lemmas(2, 4)).isEqualTo("impose new sanction");
        assertThat(CLAUSE.lemmas()).isEqualTo("japan quickly impose new sanction on russia on monday .");
    }

    @Test
    void findsTheTokenAtAnOffsetOrBehindIt() {
        assertThat(CLAUSE.indexAt(0)).isZero();
        assertThat(CLAUSE.indexAt(5)).isEqualTo(1);
        assertThat(CLAUSE.indexAt(6)).isEqualTo(1);
        assertThat(CLAUSE.indexAt(1000)).isEqualTo(9);
    }

    private static String text(List<NounPhrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
                        .map(Token::form)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" ; "));
    }
}
