package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueLexiconTest {

    private static final IssueLexicon ISSUES = IssueLexicon.load();
    private static final Actor RUSSIA = new Actor("country/RU", "Russia", ActorKind.COUNTRY, "RUS", "country/RU");
    private static final Actor IRAN = new Actor("country/IR", "Iran", ActorKind.COUNTRY, "IRN", "country/IR");
    private static final Actor NATO =
            new Actor("agent/nato", "NATO", ActorKind.INTERNATIONAL_ORGANISATION, null, "agent/nato");

    @ParameterizedTest
    @CsvSource({
        "We oppose the sanctions., sanctions",
        "SANCTIONS must end, sanctions",
        "The so-called sanctions-regime fails, sanctions",
        "Give up nuclear weapons now, denuclearisation",
        "The treated water is safe., nuclear-plant-safety"
    })
    void findsTheIssueByItsWordsInAnyLetterCase(String content, String issue) {
        assertThat(ISSUES.of(content, List.of())).map(Issue::id).contains(issue);
    }

    @ParameterizedTest
    @CsvSource({"The weather is fine., 1", "An unsanctioned trip, 2", "'', 3"})
    void findsNoneWhereNoKeywordStandsAsAWord(String content) {
        assertThat(ISSUES.of(content, List.of(RUSSIA))).isEmpty();
    }

    @Test
    void makesAnIssueConcreteByTheFirstCountryItIsAbout() {
        assertThat(ISSUES.of("Sanctions must end", List.of(NATO, RUSSIA, IRAN)))
                .contains(new Issue("sanctions-RU", "sanctions on Russia", "sanctions"));
        assertThat(ISSUES.of("Sanctions must end", List.of(NATO)))
                .map(Issue::broader)
                .isEmpty();
    }

    @Test
    void leavesAnIssueWithoutParameterAsItIs() {
        assertThat(ISSUES.of("The treated water is safe", List.of(RUSSIA)))
                .map(Issue::id)
                .contains("nuclear-plant-safety");
    }

    @Test
    void givesNoKeywordToTwoIssues() {
        Stream<String> keywords =
                Table.load("lexicon/issues.tsv").rows().stream().flatMap(row -> row.list("keywords").stream());

        assertThat(keywords).doesNotHaveDuplicates();
    }
}
