package org.communique.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.rdf.Vocab;

/// Reads reports out of the graph of all articles.
final class ReportReader {

    private static final Set<String> DONE = Set.of("actual", "reported");

    /// A label ends with the modality of what is not actual, which says nothing about what it is.
    private static final Pattern MODALITY = Pattern.compile(" \\([a-z ]+\\)$");

    private final Graph graph;

    ReportReader(Graph graph) {
        this.graph = graph;
    }

    /// Events that say of what type they are and who takes part.
    List<Report> events() {
        return instances(Vocab.EVENT_CLASS)
                .flatMap(event -> value(event, Vocab.EVENT_TYPE).flatMap(type -> event(event, name(type))).stream())
                .toList();
    }

    private Optional<Report> event(Node event, String type) {
        List<Node> initiators = values(event, Vocab.INITIATOR);
        List<Node> recipients = values(event, Vocab.RECIPIENT);
        List<Node> named = Stream.of(initiators, recipients, values(event, Vocab.PARTICIPANT))
                .flatMap(Collection::stream)
                .toList();
        Actors actors = new Actors(polities(initiators), polities(recipients), persons(named));
        Report.Kind kind = new Report.Kind(
                type,
                value(event, Vocab.MODALITY)
                        .map(ReportReader::name)
                        .filter(DONE::contains)
                        .isPresent(),
                isNegated(event));
        String words = MODALITY.matcher(text(event, Vocab.LABEL)).replaceFirst("") + " "
                + text(value(event, Vocab.EVIDENCE), Vocab.ANCHOR_OF);
        return actors.all().isEmpty() ? Optional.empty() : report(event, kind, actors, Words.of(words, labels(named)));
    }

    /// Statements of speakers who can be known again: an unnamed source belongs to its article.
    List<Report> statements() {
        return instances(Vocab.STATEMENT_CLASS)
                .flatMap(statement -> value(statement, Vocab.SPEAKER)
                        .filter(speaker -> !graph.contains(speaker, Vocab.TYPE, Vocab.UNNAMED_SOURCE_CLASS))
                        .flatMap(speaker -> statement(statement, speaker))
                        .stream())
                .toList();
    }

    private Optional<Report> statement(Node statement, Node speaker) {
        Actors actors = new Actors(Set.of(speaker.getURI()), Set.of(), Map.of());
        Report.Kind kind = new Report.Kind("", true, isNegated(statement));
        Words words = Words.of(text(statement, Vocab.TEXT), labels(List.of(speaker)));
        return report(statement, kind, actors, words);
    }

    /// Nothing where the report cannot be traced to an article.
    private Optional<Report> report(Node node, Report.Kind kind, Actors actors, Words words) {
        return value(node, Vocab.EVIDENCE)
                .flatMap(span -> value(span, Vocab.REFERENCE_CONTEXT))
                .map(article -> {
                    Optional<LocalDate> issued = date(article, Vocab.ISSUED);
                    String label = text(node, kind.type().isEmpty() ? Vocab.TEXT : Vocab.LABEL);
                    Report.Telling telling = new Report.Telling(
                            label,
                            value(node, Vocab.EVENT_MODE).map(Node::getURI).orElse(""),
                            issued.orElse(LocalDate.MAX));
                    return new Report(node, article, kind, actors, window(node, kind, issued), words, telling);
                });
    }

    private Window window(Node node, Report.Kind kind, Optional<LocalDate> issued) {
        Optional<LocalDate> earliest = date(node, Vocab.EARLIEST);
        Optional<LocalDate> latest = date(node, Vocab.LATEST);
        if (earliest.isPresent() || latest.isPresent()) {
            return new Window(earliest.orElse(LocalDate.MIN), latest.orElse(LocalDate.MAX), true);
        }
        return issued.map(day -> Guess.around(day, kind)).orElse(Window.OPEN);
    }

    private Set<String> polities(List<Node> actors) {
        Set<String> polities = new TreeSet<>();
        actors.forEach(
                actor -> polities.add(value(actor, Vocab.POLITY).orElse(actor).getURI()));
        return polities;
    }

    private Map<String, Set<String>> persons(List<Node> actors) {
        Map<String, Set<String>> persons = new TreeMap<>();
        actors.stream()
                .filter(actor -> graph.contains(actor, Vocab.TYPE, Vocab.PERSON_CLASS))
                .forEach(person -> value(person, Vocab.POLITY)
                        .ifPresent(polity -> persons.computeIfAbsent(polity.getURI(), _ -> new TreeSet<>())
                                .add(person.getURI())));
        return persons;
    }

    private List<String> labels(List<Node> actors) {
        List<String> labels = new ArrayList<>();
        for (Node actor : actors) {
            labels.add(text(actor, Vocab.LABEL));
            value(actor, Vocab.POLITY).ifPresent(polity -> labels.add(text(polity, Vocab.LABEL)));
        }
        return labels;
    }

    private boolean isNegated(Node node) {
        return value(node, Vocab.NEGATED)
                .filter(flag -> flag.getLiteralLexicalForm().equals("true"))
                .isPresent();
    }

    private Stream<Node> instances(Node type) {
        return graph.find(Node.ANY, Vocab.TYPE, type).mapWith(Triple::getSubject).toList().stream()
                .distinct();
    }

    /// Sorted, so that the order in which a store finds them does not matter.
    private List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private Optional<Node> value(Node subject, Node property) {
        return values(subject, property).stream().findFirst();
    }

    private String text(Node subject, Node property) {
        return value(subject, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    private String text(Optional<Node> subject, Node property) {
        return subject.map(node -> text(node, property)).orElse("");
    }

    private Optional<LocalDate> date(Node subject, Node property) {
        return value(subject, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    }

    private static String name(Node concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }
}
