package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.text.NounPhrase;
import org.communique.text.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a sentence, a verb in it, and what hangs on the verb, by the heads of the phrases.
class VerbsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan quickly imposed new sanctions on Russia on Monday.         | imposed   | Japan > sanctions
            Japan, which imposed sanctions, met Peru and expelled its envoys. | imposed  | Japan > sanctions
            Japan, which imposed sanctions, met Peru and expelled its envoys. | expelled | Japan > envoys
            The countries that attacked Peru left.                           | attacked  | countries > Peru
            The sanctions Japan imposed on Russia failed.                    | imposed   | Japan > sanctions
            The country against which Japan imposed sanctions left.          | imposed   | Japan > sanctions
            Japan attacked and occupied Peru.                                | attacked  | Japan > Peru
            Japan attacked and occupied Peru.                                | occupied  | Japan > Peru
            Japan will attack and occupy Chad.                               | occupy    | Japan > Chad
            Cuba left Chad after attacking Peru.                             | attacking | Cuba > Peru
            Japan met Peru, saying it would stay.                            | saying    | Japan >
            Bombed by Chad, Peru left.                                       | Bombed    | Peru >
            Troops attacking Peru left.                                      | attacking | Troops > Peru
            Neither Japan nor Peru attacked Chad.                            | attacked  | Japan > Chad
            """)
    void findsSubjectAndObject(String text, String verb, String expected) {
        assertThat(sides(verb(text, verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan plans to impose sanctions.                                 | impose    | Japan > sanctions ; plans
            Japan is ready to impose sanctions.                              | impose    | Japan > sanctions ; ready
            Peru urged Japan to lift its ban.                                | lift      | Japan > ban ; urged
            Peru called on Japan and Chad to lift the ban.                   | lift      | Japan > ban ; called
            Peru promised Japan to lift the ban.                             | lift      | Peru > ban ; promised
            Japan was urged to lift the ban.                                 | lift      | Japan > ban ; urged
            Japan announced plans to impose sanctions.                       | impose    | Japan > sanctions ; plans
            Japan's decision to impose sanctions surprised Peru.             | impose    | Japan > sanctions ; decision
            The decision of Japan to impose sanctions surprised Peru.        | impose    | Japan > sanctions ; decision
            Japan hopes to begin to impose sanctions.                        | impose    | Japan > sanctions ; begin hopes
            Japan denied attacking Peru.                                     | attacking | Japan > Peru ; denied
            Cuba accused Japan of attacking Peru.                            | attacking | Japan > Peru ; accused
            Cuba blamed Chad for attacking Peru.                             | attacking | Chad > Peru ; blamed
            Peru said Japan attacked Chad.                                   | attacked  | Japan > Chad ; said
            """)
    void findsWhoControlsAVerbAndWhatGovernsIt(String text, String verb, String expected) {
        assertThat(governed(verb(text, verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru was attacked by Chad.                                       | attacked | Peru by Chad
            Peru got hit by Chad.                                            | hit      | Peru by Chad
            Sanctions imposed by Chad failed.                                | imposed  | Sanctions by Chad
            Bombed by Chad, Peru left.                                       | Bombed   | Peru by Chad
            Peru was attacked and occupied by Chad.                          | occupied | Peru by Chad
            They spoke by phone.                                             | spoke    | active
            The sanctions Japan imposed on Russia failed.                    | imposed  | active
            Japan may have attacked Chad.                                    | attacked | active
            """)
    void tellsThePassive(String text, String word, String expected) {
        Verb verb = verb(text, word);

        assertThat(
                        verb.passive()
                                ? head(verb.subject()) + " by "
                                        + head(Optional.ofNullable(
                                                verb.prepositions().get("by")))
                                : "active")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan did not attack or invade Chad.                             | attack   | did not
            Japan did not attack or invade Chad.                             | invade   | did not
            Japan did not plan to attack Chad.                               | attack   | not
            Japan never attacked Chad.                                       | attacked | not
            Japan no longer supports Peru.                                   | supports | not
            Neither Japan nor Peru attacked Chad.                            | attacked | not
            No soldier attacked Chad.                                        | attacked | not
            Nobody attacked Chad.                                            | attacked | not
            Japan agreed not to attack Chad.                                 | attack   | not
            Japan agreed not to attack Chad.                                 | agreed   | ``
            Japan may have attacked Chad.                                    | attacked | may have
            Japan will attack and occupy Chad.                               | occupy   | will
            """)
    void findsAuxiliariesAndNegation(String text, String word, String expected) {
        Verb verb = verb(text, word);
        String auxiliaries = verb.auxiliaries().stream()
                .map(index -> verb.clause().token(index).form())
                .collect(Collectors.joining(" "));

        assertThat((auxiliaries + (verb.negated() ? " not" : "")).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan quickly imposed new sanctions on Russia on Monday.         | imposed  | on Monday
            The country against which Japan imposed sanctions left.          | imposed  | against country
            Peru pulled out of the pact.                                     | pulled   | out of pact
            """)
    void findsWhatHangsOnItByAPreposition(String text, String word, String expected) {
        assertThat(verb(text, word).prepositions().entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue().headToken().form())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static Verb verb(String text, String form) {
        Clause clause = new Clause(Parsed.sentence(text));
        int index = 0;
        while (!clause.token(index).form().equals(form)) {
            index++;
        }
        return Verbs.at(clause, index);
    }

    private static String governed(Verb verb) {
        String governors = verb.governors().stream()
                .map(index -> verb.clause().token(index).form())
                .collect(Collectors.joining(" "));
        return sides(verb) + (governors.isEmpty() ? "" : " ; " + governors);
    }

    private static String sides(Verb verb) {
        return (head(verb.subject()) + " > " + head(verb.object())).strip();
    }

    private static String head(Optional<NounPhrase> phrase) {
        return phrase.map(found -> found.headToken().form()).orElse("");
    }
}
