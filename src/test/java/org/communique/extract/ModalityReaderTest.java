package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.text.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a tagged sentence, the trigger in it, and whether what it triggers happened.
class ModalityReaderTest {

    private static final EventLexicon EVENTS = EventLexicon.load();
    private static final ModalityReader READER = new ModalityReader(ModalityLexicon.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad/PROPN invaded/VERB/invade Peru/PROPN                                                      | invaded | actual
            Chad/PROPN has/AUX/have invaded/VERB/invade Peru/PROPN                                         | invaded | actual
            Chad/PROPN did/AUX/do not/PART invade/VERB Peru/PROPN                                          | invade  | negated
            Chad/PROPN never/ADV invaded/VERB/invade Peru/PROPN                                            | invaded | negated
            Chad/PROPN will/AUX invade/VERB Peru/PROPN                                                     | invade  | planned
            Chad/PROPN may/AUX invade/VERB Peru/PROPN                                                      | invade  | hypothetical
            Chad/PROPN should/AUX invade/VERB Peru/PROPN                                                   | invade  | requested
            Chad/PROPN plans/VERB/plan to/PART invade/VERB Peru/PROPN                                      | invade  | planned
            Chad/PROPN threatened/VERB/threaten to/PART invade/VERB Peru/PROPN                             | invade  | threatened
            Chad/PROPN refused/VERB/refuse to/PART invade/VERB Peru/PROPN                                  | invade  | negated
            Chad/PROPN was/AUX/be asked/VERB/ask to/PART invade/VERB Peru/PROPN                            | invade  | requested
            Cuba/PROPN urged/VERB/urge Chad/PROPN to/PART invade/VERB Peru/PROPN                           | invade  | requested
            Chad/PROPN is/AUX/be ready/ADJ to/PART invade/VERB Peru/PROPN                                  | invade  | planned
            Chad/PROPN is/AUX/be purple/ADJ to/PART invade/VERB Peru/PROPN                                 | invade  | hypothetical
            a/DET plan/NOUN to/PART invade/VERB Peru/PROPN leaked/VERB/leak                                | invade  | planned
            a/DET table/NOUN to/PART invade/VERB Peru/PROPN leaked/VERB/leak                               | invade  | planned
            Chad/PROPN sings/VERB/sing to/PART invade/VERB Peru/PROPN                                      | invade  | hypothetical
            Chad/PROPN continued/VERB/continue to/PART invade/VERB Peru/PROPN                              | invade  | actual
            """)
    void readsAVerb(String words, String trigger, String modality) {
        assertThat(modality(words, trigger)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad/PROPN considered/VERB/consider invading/VERB/invade Peru/PROPN                            | invading | hypothetical
            Chad/PROPN denied/VERB/deny invading/VERB/invade Peru/PROPN                                    | invading | negated
            Chad/PROPN ruled/VERB/rule out/ADP invading/VERB/invade Peru/PROPN                             | invading | negated
            Chad/PROPN did/AUX/do not/PART rule/VERB out/ADP invading/VERB/invade Peru/PROPN               | invading | hypothetical
            Chad/PROPN began/VERB/begin invading/VERB/invade Peru/PROPN                                    | invading | actual
            Cuba/PROPN accused/VERB/accuse Chad/PROPN of/SCONJ invading/VERB/invade Peru/PROPN             | invading | hypothetical
            Cuba/PROPN urged/VERB/urge Iran/PROPN and/CCONJ Chad/PROPN to/PART invade/VERB Peru/PROPN      | invade   | requested
            Cuba/PROPN aimed/VERB/aim to/PART force/VERB Chad/PROPN to/PART invade/VERB Peru/PROPN         | invade   | planned
            Cuba/PROPN forced/VERB/force Chad/PROPN to/PART invade/VERB Peru/PROPN                         | invade   | actual
            Cuba/PROPN will/AUX begin/VERB to/PART invade/VERB Peru/PROPN                                  | invade   | planned
            Cuba/PROPN never/ADV began/VERB/begin invading/VERB/invade Peru/PROPN                          | invading | negated
            Cuba/PROPN leads/VERB/lead efforts/NOUN/effort to/PART invade/VERB Peru/PROPN                  | invade   | planned
            Cuba/PROPN rejected/VERB/reject plans/NOUN/plan to/PART invade/VERB Peru/PROPN                 | invade   | negated
            Cuba/PROPN demanded/VERB/demand that/SCONJ Chad/PROPN invade/VERB Peru/PROPN                   | invade   | requested
            Cuba/PROPN feared/VERB/fear that/SCONJ Chad/PROPN invaded/VERB/invade Peru/PROPN               | invaded  | hypothetical
            Cuba/PROPN knew/VERB/know that/SCONJ Chad/PROPN invaded/VERB/invade Peru/PROPN                 | invaded  | actual
            Cuba/PROPN stopped/VERB/stop Chad/PROPN from/SCONJ invading/VERB/invade Peru/PROPN             | invading | negated
            Chad/PROPN is/AUX/be capable/ADJ of/SCONJ invading/VERB/invade Peru/PROPN                      | invading | hypothetical
            threats/NOUN/threat of/SCONJ invading/VERB/invade Peru/PROPN                                   | invading | threatened
            tables/NOUN/table of/SCONJ invading/VERB/invade Peru/PROPN                                     | invading | hypothetical
            Chad/PROPN won/VERB/win by/SCONJ invading/VERB/invade Peru/PROPN                               | invading | actual
            Chad/PROPN was/AUX/be forced/VERB/force to/PART invade/VERB Peru/PROPN                         | invade   | actual
            Chad/PROPN is/AUX/be going/VERB/go to/PART invade/VERB Peru/PROPN                              | invade   | planned
            Chad/PROPN would/AUX have/AUX invaded/VERB/invade Peru/PROPN                                   | invaded  | hypothetical
            Chad/PROPN allegedly/ADV invaded/VERB/invade Peru/PROPN                                        | invaded  | hypothetical
            """)
    void readsWhatGovernsAGerundOrGoesWithAVerb(String words, String trigger, String modality) {
        assertThat(modality(words, trigger)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody/PRON invaded/VERB/invade Peru/PROPN                                                     | invaded  | negated
            no/DET soldier/NOUN invaded/VERB/invade Peru/PROPN                                             | invaded  | negated
            neither/CCONJ Chad/PROPN nor/CCONJ Cuba/PROPN invaded/VERB/invade Peru/PROPN                   | invaded  | negated
            Chad/PROPN invaded/VERB/invade no/DET country/NOUN                                             | invaded  | negated
            Peru/PROPN was/AUX/be under/ADP attack/NOUN                                                    | was      | actual
            Peru/PROPN was/AUX/be not/PART under/ADP attack/NOUN                                           | was      | negated
            Peru/PROPN held/VERB/hold no/DET talks/NOUN/talk                                               | held     | negated
            did/AUX/do Chad/PROPN invade/VERB Peru/PROPN ?/PUNCT                                           | invade   | hypothetical
            why/ADV was/AUX/be there/PRON an/DET invasion/NOUN of/ADP Peru/PROPN ?/PUNCT                   | invasion | hypothetical
            did/AUX/do Chad/PROPN not/PART invade/VERB Peru/PROPN ?/PUNCT                                  | invade   | negated
            """)
    void readsWhatNobodyDidAndWhatIsAsked(String words, String trigger, String modality) {
        assertThat(modality(words, trigger)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            if/SCONJ Chad/PROPN invades/VERB/invade Peru/PROPN ,/PUNCT war/NOUN comes/VERB/come            | invades | hypothetical
            unless/SCONJ Chad/PROPN invades/VERB/invade Peru/PROPN                                         | invades | hypothetical
            war/NOUN comes/VERB/come ;/PUNCT if/SCONJ Chad/PROPN invades/VERB/invade Peru/PROPN            | invades | hypothetical
            if/SCONJ war/NOUN comes/VERB/come ;/PUNCT Chad/PROPN invades/VERB/invade Peru/PROPN            | invades | actual
            if/SCONJ war/NOUN comes/VERB/come ,/PUNCT Chad/PROPN invades/VERB/invade Peru/PROPN            | invades | actual
            should/AUX Chad/PROPN invade/VERB Peru/PROPN ,/PUNCT war/NOUN comes/VERB/come                  | invade  | hypothetical
            all/DET who/PRON had/AUX/have invaded/VERB/invade Peru/PROPN left/VERB/leave                   | invaded | actual
            if/SCONJ the/DET invasion/NOUN of/ADP Peru/PROPN begins/VERB/begin                             | invasion | hypothetical
            """)
    void readsTheConjunctionOfAClause(String words, String trigger, String modality) {
        assertThat(modality(words, trigger)).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the/DET invasion/NOUN of/ADP Peru/PROPN began/VERB/begin                                       | invasion | actual
            the/DET possible/ADJ invasion/NOUN of/ADP Peru/PROPN                                           | invasion | hypothetical
            the/DET planned/ADJ invasion/NOUN of/ADP Peru/PROPN                                            | invasion | planned
            there/PRON was/VERB/be no/DET invasion/NOUN of/ADP Peru/PROPN                                  | invasion | negated
            the/DET threat/NOUN of/ADP an/DET invasion/NOUN of/ADP Peru/PROPN                              | invasion | threatened
            calls/NOUN/call for/ADP an/DET invasion/NOUN of/ADP Peru/PROPN                                 | invasion | requested
            tables/NOUN/table for/ADP an/DET invasion/NOUN of/ADP Peru/PROPN                               | invasion | actual
            Chad/PROPN considers/VERB/consider an/DET invasion/NOUN of/ADP Peru/PROPN                      | invasion | hypothetical
            Chad/PROPN called/VERB/call for/ADP an/DET invasion/NOUN of/ADP Peru/PROPN                     | invasion | requested
            Chad/PROPN saw/VERB/see the/DET invasion/NOUN of/ADP Peru/PROPN                                | invasion | actual
            an/DET invasion/NOUN of/ADP Peru/PROPN would/AUX harm/VERB trade/NOUN                          | invasion | hypothetical
            an/DET invasion/NOUN of/ADP Peru/PROPN has/AUX/have harmed/VERB/harm trade/NOUN                | invasion | actual
            an/DET invasion/NOUN of/ADP Peru/PROPN was/AUX/be not/PART seen/VERB/see                       | invasion | negated
            an/DET invasion/NOUN of/ADP Peru/PROPN is/AUX/be unlikely/ADJ                                  | invasion | hypothetical
            an/DET invasion/NOUN of/ADP Peru/PROPN was/AUX/be postponed/VERB/postpone                      | invasion | negated
            an/DET invasion/NOUN of/ADP Peru/PROPN seemed/VERB/seem unlikely/ADJ                           | invasion | hypothetical
            an/DET invasion/NOUN of/ADP Peru/PROPN threatened/VERB/threaten trade/NOUN                     | invasion | actual
            an/DET invasion/NOUN of/ADP Peru/PROPN ,/PUNCT it/PRON would/AUX seem/VERB                     | invasion | actual
            an/DET invasion/NOUN of/ADP Peru/PROPN ;/PUNCT it/PRON would/AUX seem/VERB                     | invasion | actual
            """)
    void readsANoun(String words, String trigger, String modality) {
        assertThat(modality(words, trigger)).isEqualTo(modality);
    }

    private static String modality(String words, String form) {
        Clause clause = new Clause(Tagged.sentence(words));
        int index = 0;
        while (!clause.token(index).form().equals(form)) {
            index++;
        }
        Trigger trigger = EVENTS.match(clause, index, (_, _) -> true).orElseThrow();
        return READER.of(trigger).name().toLowerCase(Locale.ROOT);
    }
}
