package org.communique.endpoint;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/// How much of what a store holds: quads, quads by property, and by class how many are typed so and one of them.
record Figures(long quads, Map<String, Long> properties, Map<String, Members> classes) {

    /// Of a class.
    record Members(long count, String example) {

        Members plusOne() {
            return new Members(count + 1, example);
        }
    }

    Figures {
        properties = Map.copyOf(properties);
        classes = Map.copyOf(classes);
    }

    /// Reads the store from end to end.
    static Figures of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            try {
                return count(quads);
            } finally {
                Iter.close(quads);
            }
        });
    }

    private static Figures count(Iterator<Quad> quads) {
        long count = 0;
        SortedMap<String, Long> properties = new TreeMap<>();
        SortedMap<String, Members> classes = new TreeMap<>();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            count++;
            properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
            if (quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getObject().isURI()
                    && quad.getSubject().isURI()) {
                String subject = quad.getSubject().getURI();
                classes.compute(
                        quad.getObject().getURI(),
                        (_, known) -> known == null ? new Members(1, subject) : known.plusOne());
            }
        }
        return new Figures(count, properties, classes);
    }
}
