package org.communique.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.article.Article;
import org.communique.fact.Actor;
import org.communique.fact.Basis;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.PartialDate;

/// One article's graph while it is being written. Names spans and actors and describes each of them on the way.
final class GraphDraft {

    private final Article source;
    private final String articleIri;
    private final Node article;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Set<String> describedActors = new HashSet<>();

    GraphDraft(Article source) {
        this.source = source;
        this.articleIri = Iris.article(source);
        this.article = NodeFactory.createURI(articleIri);
    }

    Article source() {
        return source;
    }

    /// The node of the article itself.
    Node article() {
        return article;
    }

    Graph graph() {
        return graph;
    }

    void add(Node subject, Node property, Node value) {
        graph.add(subject, property, value);
    }

    void addActors(Node subject, Node property, List<Actor> actors) {
        actors.forEach(actor -> add(subject, property, actor(actor)));
    }

    void addSpan(Node subject, Node property, Evidence evidence) {
        add(subject, property, span(evidence));
    }

    /// What every node of the report layer carries.
    void addBasis(Node subject, Basis basis) {
        addSpan(subject, Vocab.EVIDENCE, basis.evidence());
        add(subject, Vocab.CONFIDENCE, Literals.decimal(basis.confidence().value()));
        add(subject, Vocab.RULE, Literals.string(basis.rule()));
    }

    /// The first and the last day it can have been, and how much of the date is known.
    void addDate(Node subject, PartialDate date) {
        add(subject, Vocab.EARLIEST, Literals.date(date.earliest()));
        add(subject, Vocab.LATEST, Literals.date(date.latest()));
        add(subject, Vocab.DATE_PRECISION, Codes.precision(date));
    }

    void addCode(Node subject, EventCode code) {
        add(subject, Vocab.EVENT_TYPE, Codes.type(code.type()));
        if (code.mode() != null) {
            add(subject, Vocab.EVENT_MODE, Codes.mode(code.mode()));
        }
        if (code.cameo() != null) {
            add(subject, Vocab.CAMEO_CODE, Codes.cameo(code.cameo()));
        }
    }

    private Node span(Evidence evidence) {
        Node span = NodeFactory.createURI(Iris.evidence(articleIri, evidence.span()));
        add(span, Vocab.TYPE, Vocab.EVIDENCE_CLASS);
        add(span, Vocab.BEGIN_INDEX, Literals.integer(evidence.span().begin()));
        add(span, Vocab.END_INDEX, Literals.integer(evidence.span().end()));
        add(span, Vocab.ANCHOR_OF, Literals.string(evidence.quote()));
        add(span, Vocab.REFERENCE_CONTEXT, article);
        return span;
    }

    /// The actor's node. The first mention of an actor describes it; later ones that differ change nothing.
    Node actor(Actor actor) {
        Node node = NodeFactory.createURI(Iris.actor(actor));
        if (describedActors.add(actor.id())) {
            describe(node, actor);
        }
        return node;
    }

    private void describe(Node node, Actor actor) {
        add(node, Vocab.TYPE, Codes.kind(actor.kind()));
        add(node, Vocab.LABEL, Literals.english(actor.name()));
        if (!actor.label().equals(actor.name())) {
            add(node, Vocab.ALT_LABEL, Literals.english(actor.label()));
        }
        if (actor.polity() != null) {
            add(node, Vocab.POLITY, NodeFactory.createURI(Iris.actor(actor.polity())));
        }
        if (actor.country() != null) {
            describeCountry(node, actor, Literals.string(actor.country()));
        }
    }

    /// A country carries its code itself. One that is an actor's polity is described with the actor, though the article
    /// need not mention it.
    private void describeCountry(Node node, Actor actor, Node code) {
        String polity = actor.polity();
        if (actor.isCountry()) {
            add(node, Vocab.ISO3, code);
        } else if (polity != null && Iris.isCountry(polity)) {
            Node country = NodeFactory.createURI(Iris.actor(polity));
            add(country, Vocab.TYPE, Vocab.COUNTRY_CLASS);
            add(country, Vocab.ISO3, code);
        } else {
            add(node, Vocab.COUNTRY_CODE, code);
        }
    }
}
