package org.communique.search;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sparql.util.Symbol;

/// `text:query` in SPARQL, written as in Apache Jena's text search: `?s text:query "words"`, or with more to be told
/// and to ask, `(?s ?score ?text) text:query (property … "words" limit)`.
///
/// Each hit is a triple that the query sees at that place: in its graph, or in any where it names none.
public final class TextQuery implements PropertyFunction {

    public static final String IRI = "http://jena.apache.org/text#query";

    private static final Symbol INDEX = Symbol.create("https://w3id.org/communique/ns#textIndex");

    private static final int MOST_VARIABLES = 3;

    /// From now on this process knows `text:query`, for all datasets that have an index.
    public static void register() {
        PropertyFunctionRegistry.get().put(IRI, TextQuery.class);
    }

    /// Queries of a dataset with this context look there.
    public static void lookIn(Searchable index, Context context) {
        context.set(INDEX, index);
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        // All is said in exec: what fails here leaves iterators open, of which ARQ complains in the log.
    }

    /// Throws [UnfitQuestionException] for what cannot be asked.
    @Override
    public QueryIterator exec(
            QueryIterator input, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        try {
            check(nodes(subject), nodes(object), execution);
        } catch (UnfitQuestionException e) {
            input.close();
            throw e;
        }
        return new QueryIterRepeatApply(input, execution) {
            @Override
            protected QueryIterator nextStage(Binding row) {
                List<Node> told = nodes(Substitute.substitute(subject, row));
                List<Node> asked = nodes(Substitute.substitute(object, row));
                return QueryIterPlainWrapper.create(rows(row, told, asked, execution), execution);
            }
        };
    }

    private static void check(List<Node> told, List<Node> asked, ExecutionContext execution) {
        if (execution.getContext().get(INDEX) == null) {
            throw new UnfitQuestionException("this dataset has no text index");
        }
        if (told.isEmpty() || told.size() > MOST_VARIABLES || Set.copyOf(told).size() < told.size()) {
            throw new UnfitQuestionException("what is told is ?subject or (?subject ?score ?text)");
        }
        if (asked.stream().noneMatch(Node::isVariable)) {
            Arguments.question(asked);
        }
    }

    private static Iterator<Binding> rows(Binding row, List<Node> told, List<Node> asked, ExecutionContext execution) {
        Searchable index = execution.getContext().get(INDEX);
        Node thing = told.getFirst();
        if (!thing.isVariable() && !thing.isURI()) {
            return Collections.emptyIterator();
        }
        Question words = Arguments.question(asked);
        return index.search(thing.isVariable() ? words : words.of(thing)).stream()
                .filter(hit -> execution.getActiveGraph().contains(hit.triple()))
                .flatMap(hit -> extend(row, told, values(hit)).stream())
                .iterator();
    }

    private static List<Node> values(Hit hit) {
        return List.of(
                hit.triple().getSubject(),
                NodeFactoryExtra.floatToNode(hit.score()),
                hit.triple().getObject());
    }

    /// The row with what is told by the hit; nothing where the row says otherwise already.
    private static Optional<Binding> extend(Binding row, List<Node> told, List<Node> values) {
        BindingBuilder extended = Binding.builder(row);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isVariable()) {
                extended.add(Var.alloc(told.get(i)), values.get(i));
            } else if (!told.get(i).equals(values.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(extended.build());
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }
}
