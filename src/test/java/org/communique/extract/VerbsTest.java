package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.text.NounPhrase;
import org.communique.text.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a tagged sentence, a verb in it, and what hangs on the verb, by the heads of the phrases.
class VerbsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan/PROPN imposed/VERB/impose sanctions/NOUN                                      | imposed | Japan > sanctions
            Japan/PROPN quickly/ADV imposed/VERB/impose sanctions/NOUN                          | imposed | Japan > sanctions
            Japan/PROPN imposed/VERB/impose quickly/ADV sanctions/NOUN                          | imposed | Japan > sanctions
            Japan/PROPN imposed/VERB/impose                                                     | imposed | Japan >
            imposed/VERB/impose sanctions/NOUN                                                  | imposed | > sanctions
            Japan/PROPN has/VERB/have imposed/VERB/impose sanctions/NOUN                        | imposed | Japan > sanctions
            Japan/PROPN ,/PUNCT which/PRON imposed/VERB/impose sanctions/NOUN                   | imposed | Japan > sanctions
            countries/NOUN that/PRON imposed/VERB/impose sanctions/NOUN                         | imposed | countries > sanctions
            Japan/PROPN ,/PUNCT an/DET ally/NOUN ,/PUNCT imposed/VERB/impose sanctions/NOUN     | imposed | Japan > sanctions
            it/PRON ended/VERB (/PUNCT Japan/PROPN )/PUNCT ,/PUNCT imposed/VERB/impose ends/NOUN | imposed | > ends
            today/ADV ,/PUNCT imposed/VERB/impose ends/NOUN                                     | imposed | > ends
            Japan/PROPN met/VERB/meet Peru/PROPN ,/PUNCT saying/VERB/say no/INTJ                | saying  | Japan >
            today/ADV ,/PUNCT saying/VERB/say no/INTJ                                           | saying  | >
            Japan/PROPN met/VERB/meet Peru/PROPN and/CCONJ imposed/VERB/impose sanctions/NOUN   | imposed | Japan > sanctions
            Japan/PROPN ;/PUNCT and/CCONJ imposed/VERB/impose sanctions/NOUN                    | imposed | > sanctions
            and/CCONJ imposed/VERB/impose sanctions/NOUN                                        | imposed | > sanctions
            """)
    void findsSubjectAndObject(String words, String verb, String expected) {
        assertThat(sides(verb(words, verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan/PROPN plans/VERB/plan to/PART impose/VERB sanctions/NOUN                      | impose | Japan > sanctions ; plans
            Japan/PROPN plans/VERB/plan now/ADV to/PART impose/VERB sanctions/NOUN              | impose | Japan > sanctions ; plans
            Japan/PROPN is/AUX/be ready/ADJ to/PART impose/VERB sanctions/NOUN                  | impose | Japan > sanctions ; ready
            Japan/PROPN is/AUX/be to/PART impose/VERB sanctions/NOUN                            | impose | Japan > sanctions ; is
            Peru/PROPN urged/VERB/urge Japan/PROPN to/PART impose/VERB sanctions/NOUN           | impose | Japan > sanctions ; urged
            Peru/PROPN called/VERB/call on/ADP Japan/PROPN to/PART impose/VERB sanctions/NOUN   | impose | Japan > sanctions ; called
            the/DET plan/NOUN to/PART impose/VERB sanctions/NOUN                                | impose | plan > sanctions ; plan
            because/SCONJ to/PART impose/VERB sanctions/NOUN                                    | impose | > sanctions
            Japan/PROPN hopes/VERB/hope to/PART begin/VERB to/PART impose/VERB sanctions/NOUN   | impose | Japan > sanctions ; begin hopes
            """)
    void findsWhoControlsAnInfinitive(String words, String verb, String expected) {
        assertThat(governed(verb(words, verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan/PROPN denied/VERB/deny attacking/VERB/attack Peru/PROPN                       | attacking | Japan > Peru ; denied
            Japan/PROPN ruled/VERB/rule out/ADP attacking/VERB/attack Peru/PROPN                | attacking | Japan > Peru ; ruled
            Cuba/PROPN accused/VERB/accuse Japan/PROPN of/SCONJ attacking/VERB/attack Peru/PROPN | attacking | Japan > Peru ; accused
            Japan/PROPN is/AUX/be capable/ADJ of/SCONJ attacking/VERB/attack Peru/PROPN         | attacking | Japan > Peru ; capable
            the/DET threat/NOUN of/ADP attacking/VERB/attack Peru/PROPN                         | attacking | threat > Peru ; threat
            Japan/PROPN risks/VERB/risk being/AUX/be attacked/VERB/attack                       | attacked  | Japan > ; risks
            Cuba/PROPN left/VERB/leave Chad/PROPN after/ADP attacking/VERB/attack Peru/PROPN    | attacking | Cuba > Peru
            Cuba/PROPN blamed/VERB/blame Chad/PROPN for/ADP attacking/VERB/attack Peru/PROPN    | attacking | Chad > Peru
            Cuba/PROPN apologised/VERB/apologise for/ADP attacking/VERB/attack Peru/PROPN       | attacking | Cuba > Peru
            after/ADP attacking/VERB/attack Peru/PROPN                                          | attacking | > Peru
            troops/NOUN attacking/VERB/attack Peru/PROPN                                        | attacking | troops > Peru
            Japan/PROPN is/AUX/be attacking/VERB/attack Peru/PROPN                              | attacking | Japan > Peru
            """)
    void findsWhoControlsAGerund(String words, String verb, String expected) {
        assertThat(governed(verb(words, verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru/PROPN was/AUX/be attacked/VERB/attack by/ADP Chad/PROPN                        | attacked | passive
            Peru/PROPN got/AUX/get hit/VERB by/ADP Chad/PROPN                                   | hit      | passive
            Peru/PROPN has/AUX/have been/AUX/be hit/VERB                                        | hit      | passive
            Peru/PROPN has/AUX/have attacked/VERB/attack Chad/PROPN                             | attacked | active
            Peru/PROPN is/AUX/be attacking/VERB/attack Chad/PROPN                               | attacking | active
            sanctions/NOUN imposed/VERB/impose by/ADP Chad/PROPN                                | imposed  | passive
            sanctions/NOUN imposed/VERB/impose by/ADP the/DET council/NOUN                      | imposed  | passive
            sanctions/NOUN imposed/VERB/impose by/ADP them/PRON                                 | imposed  | passive
            they/PRON spoke/VERB/speak by/ADP phone/NOUN                                        | spoke    | active
            they/PRON met/VERB/meet Chad/PROPN by/ADP the/DET lake/NOUN                         | met      | active
            today/ADV imposed/VERB/impose by/ADP Chad/PROPN                                     | imposed  | active
            they/PRON plan/VERB to/PART attack/VERB by/ADP the/DET lake/NOUN                    | attack   | active
            Peru/PROPN was/AUX/be asked/VERB/ask to/PART have/AUX attacked/VERB/attack Chad/PROPN | attacked | active
            """)
    void tellsThePassive(String words, String verb, String voice) {
        assertThat(verb(words, verb).passive() ? "passive" : "active").isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru/PROPN did/AUX/do n't/PART attack/VERB Chad/PROPN                               | attack   | did not
            Peru/PROPN did/AUX/do not/PART attack/VERB Chad/PROPN                               | attack   | did not
            Peru/PROPN never/ADV attacked/VERB/attack Chad/PROPN                                | attacked | not
            Peru/PROPN will/AUX soon/ADV attack/VERB Chad/PROPN                                 | attack   | will
            Peru/PROPN attacked/VERB/attack Chad/PROPN                                          | attacked | ``
            Peru/PROPN agreed/VERB/agree not/PART to/PART attack/VERB Chad/PROPN                | attack   | not
            Peru/PROPN did/AUX/do not/PART plan/VERB to/PART attack/VERB Chad/PROPN             | attack   | did not
            """)
    void findsAuxiliariesAndNegation(String words, String verb, String expected) {
        Verb found = verb(words, verb);
        List<String> parts = new ArrayList<>();
        found.auxiliaries()
                .forEach(index -> parts.add(found.clause().token(index).form()));
        if (found.negated()) {
            parts.add("not");
        }

        assertThat(String.join(" ", parts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            they/PRON met/VERB/meet in/ADP Peru/PROPN on/ADP Monday/PROPN in/ADP May/PROPN      | met | in Peru, on Monday
            they/PRON met/VERB/meet ;/PUNCT in/ADP Peru/PROPN                                   | met | ``
            they/PRON met/VERB/meet ending/VERB in/ADP Peru/PROPN                               | met | ``
            they/PRON met/VERB/meet because/SCONJ in/ADP Peru/PROPN                             | met | ``
            they/PRON met/VERB/meet in/ADP short/ADV                                            | met | ``
            """)
    void findsThePrepositionsBehind(String words, String verb, String expected) {
        Verb found = verb(words, verb);

        assertThat(found.prepositions().entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue().headToken().form())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru/PROPN shot/VERB/shoot down/ADP a/DET plane/NOUN of/ADP Chad/PROPN              | Peru > plane
            Peru/PROPN shot/VERB/shoot a/DET plane/NOUN down/ADP                                | Peru > plane
            Peru/PROPN shot/VERB/shoot down/ADV a/DET plane/NOUN                                | Peru > plane
            """)
    void takesTheParticleOfATriggerForNoPreposition(String words, String expected) {
        Clause clause = new Clause(Tagged.sentence(words));
        Trigger trigger = EventLexicon.load().match(clause, 1, (_, _) -> true).orElseThrow();
        Verb verb = Verbs.of(trigger);

        assertThat(sides(verb)).isEqualTo(expected);
        assertThat(verb.prepositions()).doesNotContainKey("down");
    }

    private static Verb verb(String words, String form) {
        Clause clause = new Clause(Tagged.sentence(words));
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
