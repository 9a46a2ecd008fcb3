package org.communique.extract;

import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Modality;
import org.communique.fact.Span;
import org.communique.fact.Statement;
import org.communique.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/// What a statement makes of an event that is what it says: Japan urged "talks with Russia".
final class Told {

    private Told() {}

    /// The modality of an event inside a statement, null where it is in none; what the words themselves make other than
    /// actual stays so.
    static Modality in(@Nullable Statement teller, Trigger trigger, Modality read) {
        if (read != Modality.ACTUAL || teller == null || !isContent(teller, trigger)) {
            return read;
        }
        return switch (teller.act()) {
            case URGE, DEMAND, PROPOSE -> Modality.REQUESTED;
            case PLEDGE -> Modality.PLANNED;
            case THREATEN -> Modality.THREATENED;
            case REJECT, DENY -> Modality.NEGATED;
            case WARN, ACCUSE, QUESTION -> Modality.HYPOTHETICAL;
            case SAY, ANNOUNCE, SUPPORT, CRITICISE, CONCERN -> read;
        };
    }

    /// Whether the event itself is what is said, not something that the words take as known: no verb stands above it in
    /// the content.
    private static boolean isContent(Statement teller, Trigger trigger) {
        Clause clause = trigger.clause();
        int head = trigger.head();
        return clause.tree().ancestors(head).stream()
                        .filter(above -> isInside(teller, clause.token(above).span()))
                        .filter(above -> !isSubjectOf(clause, head, above))
                        .noneMatch(above -> clause.is(above, PartOfSpeech.VERB, PartOfSpeech.AUX)
                                || !clause.tree()
                                        .children(above, "nsubj", "cop")
                                        .isEmpty())
                && clause.tree().children(head, "nmod:poss").isEmpty();
    }

    private static boolean isSubjectOf(Clause clause, int noun, int verb) {
        return clause.tree().is(noun, "nsubj") && clause.tree().arc(noun).head() == verb;
    }

    private static boolean isInside(Statement teller, Span span) {
        return teller.wording().content().stream().anyMatch(part -> part.span().contains(span));
    }
}
