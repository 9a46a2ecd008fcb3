package org.communique.link;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/// Finds the clusters of reports in a dataset whose default graph is all that its articles say.
public final class Linker {

    private Linker() {}

    /// The canonical layer: one node for each event or statement that several articles tell, with its reports
    /// and how alike they are. The same reports always give the same triples.
    public static Linked link(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            ReportReader reader = new ReportReader(dataset.getDefaultGraph());
            List<Cluster> events = Clustering.of(reader.events(), Likeness::ofEvents);
            List<Cluster> statements = Clustering.of(reader.statements(), Likeness::ofStatements);
            Graph graph = ClusterMapper.map(
                    Stream.concat(events.stream(), statements.stream()).toList(), dataset.getDefaultGraph());
            return new Linked(graph, events.size(), statements.size());
        });
    }
}
