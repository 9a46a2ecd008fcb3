package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.fact.Event;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.Sanction;
import org.jspecify.annotations.Nullable;

/// Events, and the sanctions they are about.
///
/// The graph says what the facts' JSON says, field by field.
final class EventMapper {

    private final GraphDraft draft;

    EventMapper(GraphDraft draft) {
        this.draft = draft;
    }

    void map(Event event) {
        Node node = NodeFactory.createURI(Iris.fact(event));
        draft.add(node, Vocab.TYPE, Vocab.EVENT_CLASS);
        draft.add(node, Vocab.LABEL, Literals.english(Labels.of(event)));
        draft.addBasis(node, event.basis());
        draft.addSpan(node, Vocab.ANCHOR, event.anchor());
        draft.addCode(node, event.code());
        draft.addActors(node, Vocab.INITIATOR, event.sources());
        draft.addActors(node, Vocab.RECIPIENT, event.targets());
        draft.add(node, Vocab.MODALITY, Codes.modality(event.modality()));
        draft.add(node, Vocab.NEGATED, Literals.bool(event.modality() == Modality.NEGATED));
        mapAsserter(node, event.assertedBy());
        if (event.date() != null) {
            draft.addDate(node, event.date());
        }
        if (event.sanction() != null) {
            mapSanction(node, event, event.sanction());
        }
    }

    private void mapAsserter(Node node, @Nullable FactId statement) {
        if (statement == null) {
            draft.add(node, Vocab.ASSERTED_BY, draft.article());
        } else {
            Node asserter = NodeFactory.createURI(Iris.statement(statement));
            draft.add(node, Vocab.ASSERTED_BY, asserter);
            draft.add(asserter, Vocab.CONTENT, node);
        }
    }

    private void mapSanction(Node node, Event event, Sanction sanction) {
        Node measure = NodeFactory.createURI(Iris.sanction(event));
        draft.add(node, Vocab.SANCTION_MOVE, Codes.move(sanction.move()));
        draft.add(node, Vocab.CONCERNS_SANCTION, measure);
        draft.add(measure, Vocab.TYPE, Vocab.SANCTION_CLASS);
        draft.add(measure, Vocab.LABEL, Literals.english(Labels.of(event, sanction)));
        draft.addBasis(measure, event.basis());
        draft.add(measure, Vocab.SANCTION_TYPE, Codes.measure(sanction.measure()));
        draft.add(measure, Vocab.STATUS, Codes.status(sanction.status()));
        draft.addActors(measure, Vocab.IMPOSED_BY, event.sources());
        draft.addActors(measure, Vocab.SANCTION_TARGET, event.targets());
    }
}
