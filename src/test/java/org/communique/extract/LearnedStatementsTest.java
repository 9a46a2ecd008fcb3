package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.fact.SpeechAct;
import org.communique.text.Annotated;
import org.communique.text.Opinion;
import org.communique.text.Said;
import org.communique.text.Said.Kind;
import org.communique.text.Sentence;
import org.junit.jupiter.api.Test;

/// Opinions given by hand on sentences that no rule reads.
class LearnedStatementsTest {

    private static final LearnedStatements LEARNED = new LearnedStatements(SpeechLexicon.load(), NounLexicon.load());

    private static Clause clause(String text, Said... said) {
        Sentence read = Annotated.document(text).sentences().getFirst();
        List<Double> none =
                IntStream.range(0, read.tokens().size()).mapToObj(_ -> 0.25).toList();
        Opinion opinion = new Opinion(List.of(said), none);
        return new Clause(new Sentence(read.span(), read.tokens(), read.tree(), opinion));
    }

    private static List<Report> reports(Clause clause, List<Report> known) {
        return LEARNED.in(new Syntax(clause), known).toList();
    }

    private static Said part(Kind kind, int first, int last) {
        return new Said(kind, first, last, 0.95);
    }

    @Test
    void takesTheSourceAndTheContentNearestToACue() {
        Clause clause = clause(
                "Turkey grumbled that talks failed again.",
                part(Kind.SOURCE, 0, 0),
                part(Kind.CUE, 1, 1),
                part(Kind.CONTENT, 3, 5));

        assertThat(reports(clause, List.of())).singleElement().satisfies(report -> {
            assertThat(report.subject()).isZero();
            assertThat(report.node()).isEqualTo(1);
            assertThat(report.content().stream()).containsExactly(3, 4, 5);
            assertThat(report.rule()).isEqualTo(LearnedStatements.RULE);
        });
    }

    @Test
    void aCueTheLexiconKnowsKeepsItsAct() {
        Clause clause = clause(
                "Turkey condemned that talks failed.",
                part(Kind.SOURCE, 0, 0),
                part(Kind.CUE, 1, 1),
                part(Kind.CONTENT, 2, 4));

        assertThat(reports(clause, List.of()))
                .extracting(report -> report.kind().act())
                .containsExactly(SpeechAct.CRITICISE);
    }

    @Test
    void leavesWhatARuleHasFoundToTheRule() {
        Clause clause = clause(
                "Turkey grumbled that talks failed again.",
                part(Kind.SOURCE, 0, 0),
                part(Kind.CUE, 1, 1),
                part(Kind.CONTENT, 3, 5));
        List<Report> known = reports(clause, List.of());

        assertThat(reports(clause, known)).isEmpty();
    }

    @Test
    void whatMayBeSaidWasNotSaid() {
        Clause clause = clause(
                "Turkey may grumble that talks failed again.",
                part(Kind.SOURCE, 0, 0),
                part(Kind.CUE, 2, 2),
                part(Kind.CONTENT, 4, 6));

        assertThat(reports(clause, List.of())).isEmpty();
    }

    @Test
    void withoutASourceNobodySaysIt() {
        Clause clause = clause("Turkey grumbled about it.", part(Kind.CUE, 1, 1), part(Kind.CONTENT, 2, 4));

        assertThat(reports(clause, List.of())).isEmpty();
    }
}
