package org.communique.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Sanction;
import org.communique.fact.Statement;

/// The one-triple access to what was plainly told: asserted by the article itself, actual and not negated.
///
/// With `reified`, the node behind a short cut is its RDF 1.2 reifier, whether or not the short cut itself is
/// asserted.
record ShortCuts(GraphDraft draft, boolean reified) {

    /// A triple that may stand for a node, and the node that says whose word it is.
    private record ShortCut(Node reifier, Node from, Node property, Node to) {}

    /// An event, between its actors.
    void write(Node node, Event event) {
        write(node, Parties.of(event), event.isPlainFact());
    }

    /// A statement that is itself a political act: a request, an accusation.
    void write(Node node, Statement statement, Parties parties) {
        write(node, parties, !statement.negated());
    }

    private void write(Node node, Parties parties, boolean asserted) {
        Node property = Codes.shortCut(parties.type());
        for (Parties.Pair pair : parties.pairs()) {
            write(new ShortCut(node, draft.actor(pair.from()), property, draft.actor(pair.to())), asserted);
        }
    }

    /// Who stated the position: the speaker, and the polity spoken for.
    void writeStated(Node node, Statement statement, Node position) {
        for (Actor holder : holders(statement)) {
            write(new ShortCut(node, draft.actor(holder), Vocab.STATED, position), !statement.negated());
        }
    }

    static List<Actor> holders(Statement statement) {
        return statement.onBehalfOf() == null
                ? List.of(statement.speaker())
                : List.of(statement.speaker(), statement.onBehalfOf());
    }

    /// Who imposes the measure, and on whom: only what the article itself tells as in force.
    void writeImposed(Node node, Event event, Sanction sanction) {
        boolean asserted = event.isPlainFact() && sanction.status().applies();
        for (Actor imposer : event.sources()) {
            write(new ShortCut(node, draft.actor(imposer), Vocab.IMPOSES, node), asserted);
            for (Actor target : event.targets()) {
                write(
                        new ShortCut(node, draft.actor(imposer), Vocab.IMPOSES_SANCTION_ON, draft.actor(target)),
                        asserted);
            }
        }
    }

    private void write(ShortCut cut, boolean asserted) {
        if (asserted) {
            draft.add(cut.from(), cut.property(), cut.to());
        }
        if (reified) {
            Node term = NodeFactory.createTripleTerm(cut.from(), cut.property(), cut.to());
            draft.add(cut.reifier(), Vocab.REIFIES, term);
        }
    }
}
