package org.communique.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;

/// One thing that a person sets right; `id` names the correction, `subject` what it corrects.
sealed interface Correction {

    Node id();

    Node subject();

    /// `subject` was never reported: it goes, with what hangs on it.
    record Retraction(Node id, Node subject) implements Correction {}

    /// From now on `property` of `subject` has these values, which may be none.
    record Amendment(Node id, Node subject, Node property, Set<Node> values) implements Correction {

        public Amendment {
            values = Set.copyOf(values);
        }
    }

    /// The actor `subject` is the actor `into`.
    record Merger(Node id, Node subject, Node into) implements Correction {}
}
