package org.communique.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.fact.Actor;
import org.communique.fact.Evidence;
import org.communique.fact.Issue;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.jspecify.annotations.Nullable;

/// Statements, and the positions they express.
///
/// The graph says what the facts' JSON says, field by field.
final class StatementMapper {

    private static final Node ISSUES = NodeFactory.createURI(Iris.issue(""));

    private final GraphDraft draft;

    StatementMapper(GraphDraft draft) {
        this.draft = draft;
    }

    void map(Statement statement) {
        Node node = NodeFactory.createURI(Iris.fact(statement));
        draft.add(node, Vocab.TYPE, Vocab.STATEMENT_CLASS);
        draft.addBasis(node, statement.basis());
        draft.add(node, Vocab.ASSERTED_BY, draft.article());
        draft.add(node, Vocab.MODALITY, Codes.modality(Modality.ACTUAL));
        draft.add(node, Vocab.NEGATED, Literals.bool(statement.negated()));
        draft.add(node, Vocab.SPEECH_ACT, Codes.act(statement));
        draft.add(node, Vocab.STANCE, Codes.stance(statement.stance()));
        mapVoices(node, statement);
        mapWording(node, statement);
        mapDate(node, statement.date());
        mapCode(node, statement);
        if (statement.issue() != null) {
            mapPosition(node, statement, statement.issue());
        }
    }

    private void mapVoices(Node node, Statement statement) {
        draft.add(node, Vocab.SPEAKER, draft.actor(statement.speaker()));
        if (statement.mention() != null) {
            draft.addSpan(node, Vocab.SPEAKER_SPAN, statement.mention());
        }
        if (statement.onBehalfOf() != null) {
            draft.add(node, Vocab.ON_BEHALF_OF, draft.actor(statement.onBehalfOf()));
        }
        draft.addActors(node, Vocab.ADDRESSEE, statement.addressees());
        draft.addActors(node, Vocab.ABOUT, statement.about());
        if (statement.via() != null) {
            draft.add(node, Vocab.VIA_SOURCE, draft.actor(statement.via()));
        }
    }

    /// The parts of the content keep their order by their offsets; `cmq:text` joins them with an ellipsis.
    private void mapWording(Node node, Statement statement) {
        Wording wording = statement.wording();
        draft.add(node, Vocab.REPORTED_AS, Codes.reportedAs(wording.kind()));
        draft.add(node, Vocab.CUE_TEXT, Literals.string(wording.cue().quote()));
        draft.addSpan(node, Vocab.CUE_SPAN, wording.cue());
        wording.content().forEach(part -> draft.addSpan(node, Vocab.CONTENT_SPAN, part));
        String text = wording.content().stream().map(Evidence::quote).collect(Collectors.joining(" … "));
        draft.add(node, Vocab.TEXT, Literals.english(text));
        wording.quotes().forEach(quote -> mapQuote(node, statement, quote));
    }

    /// A quotation that goes on in the next sentence is evidence in its own right.
    private void mapQuote(Node node, Statement statement, Evidence quote) {
        draft.add(node, Vocab.QUOTE, Literals.english(quote.quote()));
        if (!statement.basis().evidence().span().contains(quote.span())) {
            draft.addSpan(node, Vocab.EVIDENCE, quote);
        }
    }

    private void mapDate(Node node, @Nullable PartialDate date) {
        if (date != null) {
            date.exact().ifPresent(day -> draft.add(node, Vocab.SAID_ON, Literals.date(day)));
            draft.addDate(node, date);
        }
    }

    private void mapCode(Node node, Statement statement) {
        if (statement.code() != null) {
            Parties parties = Parties.of(statement, statement.code());
            draft.addCode(node, statement.code());
            draft.addActors(node, Vocab.INITIATOR, parties.initiators());
            draft.addActors(node, Vocab.RECIPIENT, parties.recipients());
        }
    }

    /// A statement that was not made commits nobody: its position is non-committal and nobody stated it.
    private void mapPosition(Node node, Statement statement, Issue issue) {
        Node position = NodeFactory.createURI(Iris.position(statement));
        Stance stance = statement.negated() ? Stance.NEUTRAL : statement.stance();
        draft.add(node, Vocab.EXPRESSES, position);
        draft.add(position, Vocab.TYPE, Vocab.POSITION_CLASS);
        draft.addBasis(position, statement.basis());
        draft.add(position, Vocab.LABEL, Literals.english(Labels.of(stance, issue)));
        draft.add(position, Vocab.STANCE, Codes.stance(stance));
        draft.add(position, Vocab.ISSUE, describe(issue));
        draft.addActors(position, Vocab.HOLDER, holders(statement));
        heldOn(statement).ifPresent(day -> draft.add(position, Vocab.HELD_ON, Literals.date(day)));
    }

    /// The speaker, and the polity spoken for.
    private static List<Actor> holders(Statement statement) {
        return statement.onBehalfOf() == null
                ? List.of(statement.speaker())
                : List.of(statement.speaker(), statement.onBehalfOf());
    }

    /// The day of speaking; the day of publication where the text gives no date at all.
    private Optional<LocalDate> heldOn(Statement statement) {
        PartialDate date = statement.date() != null
                ? statement.date()
                : draft.source().source().published();
        return Optional.ofNullable(date).flatMap(PartialDate::exact);
    }

    /// The concept travels with the article's graph, so that the graph can be checked and read on its own.
    private Node describe(Issue issue) {
        Node concept = NodeFactory.createURI(Iris.issue(issue));
        describeConcept(concept);
        draft.add(concept, Vocab.PREF_LABEL, Literals.english(issue.label()));
        if (issue.broader() != null) {
            Node broader = NodeFactory.createURI(Iris.issue(issue.broader()));
            describeConcept(broader);
            draft.add(concept, Vocab.BROADER, broader);
        }
        return concept;
    }

    private void describeConcept(Node concept) {
        draft.add(concept, Vocab.TYPE, Vocab.CONCEPT_CLASS);
        draft.add(concept, Vocab.IN_SCHEME, ISSUES);
    }
}
