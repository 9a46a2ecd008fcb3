package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How shipped queries are found, described and filled in.
class NamedQueryTest {

    @Test
    void headSaysWhatTheQueryAnswersAndWhatItNeeds() {
        NamedQuery query = NamedQuery.load("who-sanctions");

        assertThat(query.title())
                .isEqualTo("Who sanctions an actor, with which measure, where it stands, and which article says so.");
        assertThat(query.parameters()).containsExactly(new Parameter("target", "who is sanctioned", "country:RU"));
        assertThat(query.text()).startsWith("# Who sanctions an actor").endsWith("?sanction\n");
    }

    @Test
    void titleMayRunOverLinesAndAnExampleMayBeMissing() {
        NamedQuery query = NamedQuery.parse("x", """
                # Who and
                # what.
                #   ?who  the actor
                SELECT ?what
                WHERE {
                  ?who a ?what
                }
                """);

        assertThat(query.title()).isEqualTo("Who and what.");
        assertThat(query.parameters()).containsExactly(new Parameter("who", "the actor", null));
        assertThat(query.example()).isEqualTo(query.text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind(Map.of()))
                .withMessage("query 'x' needs 'who': the actor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sanction-against", "../queries/attacks", "", "prefixes.txt"})
    void unknownQueryIsNamed(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedQuery.load(name))
                .withMessage("no query '%s': /queries/%s.rq is not on the class path", name, name);
    }

    @Test
    void indexListsEveryFileOnce() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/queries"))) {
            assertThat(NamedQuery.all())
                    .extracting(NamedQuery::name)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.endsWith(".rq"))
                                    .map(file -> file.replace(".rq", ""))
                                    .toList());
        }
    }

    static Iterable<NamedQuery> all() {
        return NamedQuery.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyQueryHasASentenceNamedColumnsAndATotalOrder(NamedQuery query) {
        Query parsed = Sparql.parse(query.text());

        assertThat(query.title()).endsWith(".").hasSizeGreaterThan(20);
        if (parsed.isSelectType()) {
            assertThat(parsed.isQueryResultStar()).isFalse();
        }
        if (parsed.isSelectType()
                && !query.name().equals("counts")
                && !query.name().equals("evidence-of")) {
            assertThat(parsed.getOrderBy())
                    .extracting(SortCondition::getExpression)
                    .extracting(expression -> expression.asVar().getVarName())
                    .containsExactlyInAnyOrderElementsOf(parsed.getResultVars());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyExampleParsesWithoutAKnownPrefixAndSetsEveryParameter(NamedQuery query) {
        Query parsed = org.apache.jena.query.QueryFactory.create(query.example());

        for (Parameter parameter : query.parameters()) {
            assertThat(query.example())
                    .contains("\n  VALUES ?%s { %s }\n".formatted(parameter.name(), parameter.example()));
            assertThat(parsed.isSelectType() && parsed.getResultVars().contains(parameter.name()))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyQueryOfAnEmptyStoreAnswersThatThereIsNothing(NamedQuery query) {
        String[] parameters = query.parameters().stream()
                .flatMap(parameter -> Stream.of(parameter.name(), parameter.example()))
                .toArray(String[]::new);

        String answer = World.of("").ask(query.name(), parameters);

        assertThat(answer.lines())
                .hasSize(query.name().equals("counts") ? 3 : query.name().equals("web-annotation") ? 0 : 2);
    }

    @Test
    void valuesAreBoundAsTermsNotAsText() {
        Query query = NamedQuery.load("who-sanctions")
                .bind(Map.of("target", Term.parse("\"} INSERT DATA { <a> <b> <c> }\"")));

        assertThat(query.getQueryPattern().toString())
                .contains("\"} INSERT DATA { <a> <b> <c> }\"")
                .doesNotContain("?target");
        assertThat(query.getProjectVars()).contains(Var.alloc("imposer"));
    }

    @Test
    void unknownAndMissingParametersAreNamed() {
        NamedQuery query = NamedQuery.load("who-sanctions");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind(Map.of("actor", Term.parse("country:RU"))))
                .withMessage("query 'who-sanctions' has no parameter 'actor'; it takes target");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind(Map.of()))
                .withMessage("query 'who-sanctions' needs 'target': who is sanctioned, e.g. country:RU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedQuery.load("attacks").bind(Map.of("target", Term.parse("country:RU"))))
                .withMessage("query 'attacks' has no parameter 'target'; it takes none");
    }
}
