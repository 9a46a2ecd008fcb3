package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.text.PartOfSpeech;

/// Finds the parties of an event that a noun tells: by what hangs on the noun, else by the verb that it hangs on.
final class NounParties {

    private final Referents referents;
    private final VerbParties verbs;
    private final VerbOfNoun above;

    NounParties(Referents referents, VerbParties verbs) {
        this.referents = referents;
        this.verbs = verbs;
        this.above = new VerbOfNoun(referents, verbs);
    }

    Parties of(Trigger trigger) {
        Parties parties = Parties.NONE;
        for (String frame : trigger.entry().frames()) {
            String role = frame.substring(frame.indexOf(':') + 1);
            List<Actor> found = linked(trigger, frame.substring(0, frame.indexOf(':')), parties);
            parties = switch (role) {
                case "source" -> parties.or(new Parties(found, List.of()));
                case "target" -> parties.or(new Parties(List.of(), found));
                default -> both(parties, found);
            };
        }
        return parties.or(above.of(trigger, heads(trigger).getLast()));
    }

    /// Both sides of a symmetric event, or the side that is still open.
    private static Parties both(Parties parties, List<Actor> found) {
        if (parties.isEmpty()) {
            return Parties.together(found);
        }
        return parties.sources().isEmpty()
                ? parties.or(new Parties(found, List.of()))
                : parties.or(new Parties(List.of(), found));
    }

    /// The actors that a link leads to and that have no role yet.
    private List<Actor> linked(Trigger trigger, String link, Parties parties) {
        Clause clause = trigger.clause();
        List<Actor> found = switch (link) {
            case "poss" ->
                heads(trigger).stream()
                        .flatMap(head -> referents.possessors(clause, head).stream())
                        .toList();
            case "adj", "nn" -> named(trigger, link.equals("adj"));
            default -> verbs.attached(clause, reach(trigger), Set.of(link));
        };
        return found.stream()
                .filter(actor ->
                        !parties.sources().contains(actor) && !parties.targets().contains(actor))
                .distinct()
                .toList();
    }

    /// The trigger and the nouns that it modifies: of "sanctions package" both.
    private static List<Integer> heads(Trigger trigger) {
        Clause clause = trigger.clause();
        List<Integer> heads = new ArrayList<>(List.of(trigger.head()));
        while (clause.tree().is(heads.getLast(), "compound", "nmod:unmarked")) {
            heads.add(clause.tree().arc(heads.getLast()).head());
        }
        return heads;
    }

    /// Where a preposition of the noun may hang: on it, on its other words, or on the verb whose subject or object it is.
    private static Set<Integer> reach(Trigger trigger) {
        Clause clause = trigger.clause();
        Set<Integer> tokens = new LinkedHashSet<>(heads(trigger));
        for (int at = trigger.first(); at <= trigger.last(); at++) {
            tokens.add(at);
        }
        int head = heads(trigger).getLast();
        boolean close = clause.tree().is(head, "obj", "nsubj");
        if (close && clause.is(clause.tree().arc(head).head(), PartOfSpeech.VERB)) {
            tokens.add(clause.tree().arc(head).head());
        }
        return tokens;
    }

    private List<Actor> named(Trigger trigger, boolean adjective) {
        Clause clause = trigger.clause();
        return heads(trigger).stream()
                .flatMap(head -> clause.dependents(head, "amod", "compound", "nmod:desc", "nmod:unmarked").stream())
                .flatMap(child ->
                        Stream.concat(Stream.of(child), clause.tree().children(child, "conj", "compound").stream()))
                .filter(child -> child < trigger.first() || child > trigger.last())
                .filter(child -> referents.isAdjective(clause, child) == adjective)
                .flatMap(child -> referents.named(clause, child).stream())
                .distinct()
                .toList();
    }
}
