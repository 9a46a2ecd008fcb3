package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.communique.extract.EventLexicon.Entry;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.EventCode;
import org.communique.fact.PloverType;
import org.communique.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asks conditions of a trigger: the word `strike` of each sentence, in whatever form.
class ConditionTest {

    private static final String ACTIVE = "Japan struck a trade deal with the old envoys";
    private static final String PASSIVE = "the bases were struck by Japan";
    private static final String NOUN = "the Japanese air strike on Peru";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            obj=deal                  | true
            obj=trade deal            | true
            `obj=base|deal`           | true
            obj=trade                 | false
            obj!=deal                 | false
            obj!=base                 | true
            obj=ACTOR                 | false
            subj=ACTOR                | true
            subj=PERSON               | false
            subj=japan                | true
            subj!=ACTOR               | false
            with=envoy                | true
            with=envoys               | true
            with=old envoy            | true
            `on|with=envoy`           | true
            on=envoy                  | false
            near=envoy                | true
            near=trade deal           | true
            near=envo                 | false
            near!=envoy               | false
            obj=deal;with=envoy       | true
            obj=deal;with=minister    | false
            comp=none                 | true
            comp=clause               | false
            mod=ACTOR                 | false
            ``                        | true
            """)
    void asksAnActiveVerb(String condition, boolean holds) {
        assertThat(holds(condition, ACTIVE, Kind.VERB)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            obj=base                  | true
            obj=ACTOR                 | false
            subj=ACTOR                | true
            subj=base                 | false
            by=ACTOR                  | true
            """)
    void asksAPassiveForWhoItIsDoneToAndBy(String condition, boolean holds) {
        assertThat(holds(condition, PASSIVE, Kind.VERB)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mod=air                   | true
            mod=ACTOR                 | true
            mod=PLACE                 | false
            mod=rail                  | false
            mod!=air                  | false
            obj=ACTOR                 | false
            subj!=ACTOR               | true
            on=ACTOR                  | true
            on=PLACE                  | true
            """)
    void asksANounForItsModifiersAndPrepositions(String condition, boolean holds) {
        assertThat(holds(condition, NOUN, Kind.NOUN)).isEqualTo(holds);
    }

    @Test
    void knowsACompoundWithAndWithoutArticle() {
        assertThat(holds("obj=trade deal", "they strike trade deals", Kind.VERB))
                .isTrue();
        assertThat(holds("obj=trade deal", "they strike the trade deal", Kind.VERB))
                .isTrue();
    }

    @Test
    void tellsWhetherAClauseOrInfinitiveFollows() {
        assertThat(holds("comp=none", "they strike to win", Kind.VERB)).isFalse();
        assertThat(holds("comp!=none", "they strike to win", Kind.VERB)).isTrue();
        assertThat(holds("comp=none", "they strike", Kind.VERB)).isTrue();
    }

    @Test
    void readsKeysAndValues() {
        assertThat(Condition.parse("obj=a|b;near!=c").tests())
                .containsExactly(
                        new Condition.Test(List.of("obj"), true, Set.of("a", "b")),
                        new Condition.Test(List.of("near"), false, Set.of("c")));
        assertThat(Condition.parse("").tests()).isEmpty();
        assertThat(Condition.parse("on|at=x").tests().getFirst().keys()).containsExactly("on", "at");
    }

    @Test
    void refusesAClauseWithoutValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("obj"))
                .withMessage("'obj' is no condition: key=a|b or key!=a|b");
    }

    /// Japan is a country; "Japanese" a modifier that names it; everybody else is nobody.
    private static boolean holds(String condition, String words, Kind kind) {
        Clause clause = new Clause(Parsed.sentence(words));
        int at = 0;
        while (!clause.token(at).lemma().equals("strike")) {
            at++;
        }
        EventCode code = new EventCode(PloverType.ASSAULT, null, null);
        Entry entry = new Entry(List.of("strike"), kind, code, List.of(), Condition.parse(condition));
        return entry.condition().holds(new Trigger(clause, at, at, entry), (_, phrase, asked) -> switch (asked) {
            case "MODIFIER" -> phrase.sentence().tokens().get(1).form().equals("Japanese");
            case "PERSON" -> false;
            default -> Set.of("Japan", "Peru").contains(phrase.headToken().form());
        });
    }
}
