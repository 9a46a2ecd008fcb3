package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds whose deed a reason tells of: "sanctions on Russia for its invasion", "thanked Japan for its help".
final class Cause {

    private static final Set<String> REASONS =
            Set.of("for", "over", "because of", "due to", "after", "following", "since", "in response to");

    private static final Set<String> AGAINST = Set.of("on", "against", "upon");

    private Cause() {}

    /// Whom something is done to for what the noun tells.
    static Optional<NounPhrase> blamed(Clause clause, int noun) {
        int top = noun;
        while (WordClass.ANSWERING.has(clause.token(above(clause, top)).lemma())
                && clause.tree().is(top, "nmod")) {
            top = above(clause, top);
        }
        boolean reason =
                clause.tree().is(top, "obl", "nmod") && (top != noun || REASONS.contains(clause.preposition(top)));
        return reason ? doneTo(clause, above(clause, top), clause.preposition(top)) : Optional.empty();
    }

    private static int above(Clause clause, int token) {
        return Math.max(0, clause.tree().arc(token).head());
    }

    private static Optional<NounPhrase> doneTo(Clause clause, int head, String preposition) {
        Stream<Integer> places = Stream.concat(Stream.of(head), clause.dependents(head, "obj", "nsubj:pass").stream());
        Optional<NounPhrase> against =
                places.flatMap(at -> clause.attached(at, AGAINST).stream()).findFirst();
        boolean thanked = Set.of("for", "over").contains(preposition) && clause.is(head, PartOfSpeech.VERB);
        return against.or(() -> thanked ? Verbs.at(clause, head).object() : Optional.empty());
    }
}
