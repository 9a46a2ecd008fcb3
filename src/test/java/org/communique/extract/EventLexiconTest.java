package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLexiconTest {

    private static final EventLexicon LEXICON = EventLexicon.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            invaded/VERB/invade Peru/PROPN                                            | invade             | ASSAULT
            invasion/NOUN of/ADP Peru/PROPN                                           | invasion           | ASSAULT
            air/NOUN strike/NOUN on/ADP Peru/PROPN                                    | air strike         | ASSAULT
            cut/VERB off/ADP ties/NOUN/tie with/ADP Peru/PROPN                        | cut off            | SANCTION
            cut/VERB ties/NOUN/tie with/ADP Peru/PROPN                                | cut                | SANCTION
            added/VERB/add 10/NUM banks/NOUN to/ADP its/PRON sanctions/NOUN/sanction list/NOUN | add to sanction list | SANCTION
            added/VERB/add Peru/PROPN to/PART a/DET sanctions/NOUN/sanction list/NOUN | add to sanction list | SANCTION
            held/VERB/hold new/ADJ talks/NOUN/talk with/ADP Peru/PROPN                | hold talk          | CONSULT
            held/VERB/hold and/CCONJ talks/NOUN/talk with/ADP Peru/PROPN              | ``                 | ``
            held/VERB/hold the/DET two/NUM long/ADJ secret/ADJ first/ADJ talks/NOUN/talk | ``              | ``
            invaded/ADJ/invade Peru/PROPN                                             | ``                 | ``
            Sanctions/PROPN/sanction on/ADP Peru/PROPN                                | sanction           | SANCTION
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
        assertThat(match("held/VERB/hold new/ADJ talks/NOUN/talk with/ADP Peru/PROPN"))
                .hasValueSatisfying(trigger -> {
                    assertThat(trigger.first()).isZero();
                    assertThat(trigger.last()).isEqualTo(2);
                });
    }

    @Test
    void leavesOutATriggerWhoseConditionDoesNotHold() {
        assertThat(match("imposed/VERB/impose sanctions/NOUN/sanction on/ADP Peru/PROPN"))
                .isPresent();
        assertThat(match("imposed/VERB/impose a/DET burden/NOUN in/ADP Peru/PROPN"))
                .isEmpty();
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
        Clause clause = new Clause(Tagged.sentence(words));
        return LEXICON.match(clause, 0, (_, phrase, _) -> phrase.headToken().form().equals("Peru"));
    }
}
