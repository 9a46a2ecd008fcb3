package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLexiconTest {

    private static final EventLexicon LEXICON = EventLexicon.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            invaded Peru | invade             | ASSAULT
            invasion of Peru | invasion           | ASSAULT
            air strike on Peru | air strike         | ASSAULT
            cut off ties with Peru | cut off            | SANCTION
            cut ties with Peru | cut                | SANCTION
            added 10 banks to its sanctions list | add to sanction list | SANCTION
            added Peru to a sanctions list | add to sanction list | SANCTION
            held new talks with Peru | hold talk          | CONSULT
            held and talks with Peru | ``                 | ``
            held the two long secret first talks | hold talk | CONSULT
            Sanctions on Peru | sanction           | SANCTION
            """)
    void takesTheLongestTriggerOfThePartOfSpeech(String words, String trigger, String type) {
        Optional<Trigger> found = match(words);

        assertThat(found.map(one -> String.join(" ", one.entry().words())).orElse(""))
                .isEqualTo(trigger);
        assertThat(found.map(one -> one.entry().code().type().name()).orElse(""))
                .isEqualTo(type);
    }

    @Test
    void spansTheWholePhrase() {
        assertThat(match("held new talks with Peru")).hasValueSatisfying(trigger -> {
            assertThat(trigger.first()).isZero();
            assertThat(trigger.last()).isEqualTo(2);
        });
    }

    @Test
    void leavesOutATriggerWhoseConditionDoesNotHold() {
        assertThat(match("imposed sanctions on Peru")).isPresent();
        assertThat(match("imposed a burden in Peru")).isEmpty();
    }

    @Test
    void knowsOnlyFramesThatTheRolesRead() {
        Set<String> roles = Set.of("source", "target", "both");
        List<String> frames = Table.load("lexicon/event-triggers.tsv").rows().stream()
                .flatMap(row -> row.list("frame").stream())
                .distinct()
                .toList();

        assertThat(frames)
                .allMatch(frame -> frame.matches("S->Omod|S\\+S|S(->|\\+)([a-z]+|O)|(O|by|from)->S")
                        || roles.contains(frame.substring(frame.indexOf(':') + 1)));
    }

    private static Optional<Trigger> match(String words) {
        Clause clause = new Clause(Parsed.sentence(words));
        return LEXICON.match(
                clause, 0, (_, phrase, _) -> phrase.headToken().form().equals("Peru"));
    }
}
