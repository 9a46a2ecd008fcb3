package org.communique.rdf;

import java.util.stream.Stream;
import org.communique.article.StoredText;
import org.communique.fact.Event;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Statement;

/// Compares what facts quote with the article's text, which no shape can do: the text is not in the graph.
record Quotations(StoredText text) {

    boolean fit(Fact fact) {
        return evidence(fact).allMatch(this::fits);
    }

    private boolean fits(Evidence evidence) {
        return evidence.span().end() <= text.length()
                && text.slice(evidence.span()).equals(evidence.quote());
    }

    private static Stream<Evidence> evidence(Fact fact) {
        Stream<Evidence> own = switch (fact) {
            case Statement statement -> words(statement);
            case Event event -> Stream.of(event.anchor());
        };
        return Stream.concat(Stream.of(fact.basis().evidence()), own);
    }

    private static Stream<Evidence> words(Statement statement) {
        return Stream.of(
                        Stream.ofNullable(statement.mention()),
                        Stream.of(statement.wording().cue()),
                        statement.wording().content().stream(),
                        statement.wording().quotes().stream())
                .flatMap(part -> part);
    }
}
