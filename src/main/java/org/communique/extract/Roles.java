package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.entity.Cast;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.fact.PloverType;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds who does an event and to whom it is done, by the frames of its trigger.
final class Roles {

    /// Verbs that say of their object only that the subject does it ("launched an attack").
    private static final Set<String> LIGHT = Set.copyOf(Table.lines("lexicon/light-verbs.txt"));

    /// How a meeting is attached to what its participants do.
    private static final Set<String> OCCASIONS =
            Set.of("during", "on", "in", "at", "for", "after", "before", "following", "ahead of", "to", "from");

    private final Referents referents;

    Roles(Cast cast) {
        this.referents = new Referents(cast);
    }

    Parties of(Trigger trigger) {
        Parties parties = trigger.entry().kind() == Kind.NOUN ? ofNoun(trigger) : ofVerb(trigger);
        PloverType type = trigger.entry().code().type();
        boolean byState = type == PloverType.SANCTION || type == PloverType.CONCEDE;
        List<Actor> sources = byState ? states(parties.sources()) : parties.sources();
        return new Parties(
                sources,
                parties.targets().stream()
                        .filter(target -> !sources.contains(target))
                        .toList());
    }

    /// Measures are a state's: who announces them for it is not their imposer.
    private List<Actor> states(List<Actor> sources) {
        return sources.stream().map(referents::polity).distinct().toList();
    }

    /// Whether a phrase means an actor of the class, as conditions ask.
    boolean is(Clause clause, NounPhrase phrase, String kind) {
        if (kind.equals("MODIFIER")) {
            return !referents
                    .modifiers(clause, phrase.top(), "amod", "compound", "nmod")
                    .isEmpty();
        }
        return referents.of(clause, Optional.of(phrase)).stream().anyMatch(actor -> switch (kind) {
            case "PERSON" -> actor.kind().type().equals("person");
            case "PLACE" -> actor.isCountry();
            default -> true;
        });
    }

    // ---- Verbs and phrases

    private Parties ofVerb(Trigger trigger) {
        Verb verb = Verbs.at(trigger.clause(), trigger.head());
        List<Actor> doers = doers(verb);
        return trigger.entry().frames().stream()
                .map(frame -> ofFrame(frame, trigger, verb, doers))
                .filter(parties -> !parties.targets().isEmpty())
                .findFirst()
                .orElse(new Parties(doers, List.of()));
    }

    private List<Actor> doers(Verb verb) {
        Optional<NounPhrase> doer =
                verb.passive() ? Optional.ofNullable(verb.prepositions().get("by")) : verb.subject();
        return referents.of(verb.clause(), doer);
    }

    private Parties ofFrame(String frame, Trigger trigger, Verb verb, List<Actor> doers) {
        Clause clause = trigger.clause();
        Optional<NounPhrase> object = verb.passive() ? verb.subject() : verb.object();
        return switch (frame) {
            case "S->O", "S+O" -> new Parties(doers, referents.of(clause, object));
            case "S->Omod" -> new Parties(doers, owners(clause, object));
            case "S+S" -> Parties.together(doers);
            case "O->S" -> new Parties(behind(trigger, Set.of("by", "from")), doers);
            default -> ofPreposition(frame, trigger, doers);
        };
    }

    private List<Actor> owners(Clause clause, Optional<NounPhrase> object) {
        return object.map(phrase -> Stream.concat(
                                referents.possessors(clause, phrase.top()).stream(),
                                referents.modifiers(clause, phrase.top(), "amod", "compound").stream())
                        .distinct()
                        .toList())
                .filter(actors -> !actors.isEmpty())
                .orElseGet(() -> referents.of(clause, object));
    }

    /// `S->on`, `S+with`, `by->S`.
    private Parties ofPreposition(String frame, Trigger trigger, List<Actor> doers) {
        if (frame.startsWith("S")) {
            String preposition = frame.startsWith("S+") ? frame.substring(2) : frame.substring(3);
            return new Parties(doers, behind(trigger, Set.of(preposition)));
        }
        return new Parties(behind(trigger, Set.of(frame.substring(0, frame.indexOf('-')))), doers);
    }

    /// Whom a preposition leads to that hangs on the trigger, on its last word or on what its verb is done to.
    private List<Actor> behind(Trigger trigger, Set<String> prepositions) {
        Clause clause = trigger.clause();
        Set<Integer> tokens = new LinkedHashSet<>(List.of(trigger.head(), trigger.last()));
        tokens.addAll(clause.dependents(trigger.head(), "obj", "nsubj:pass"));
        if (clause.tree().is(trigger.head(), "acl")) {
            tokens.add(clause.tree().arc(trigger.head()).head());
        }
        return attached(clause, tokens, prepositions);
    }

    private List<Actor> attached(Clause clause, Set<Integer> tokens, Set<String> prepositions) {
        Stream<Integer> deeper = tokens.stream().flatMap(token -> clause.dependents(token, "nmod").stream());
        return Stream.concat(tokens.stream(), deeper)
                .flatMap(token -> clause.attached(token, prepositions).stream())
                .map(phrase -> referents.of(clause, Optional.of(phrase)))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    // ---- Nouns

    private Parties ofNoun(Trigger trigger) {
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
        Parties hit = parties.or(new Parties(List.of(), hit(trigger)));
        return hit.sources().isEmpty() ? new Parties(lightDoers(trigger, hit), hit.targets()) : hit;
    }

    /// "threatened India with sanctions": whom somebody does something with it.
    private List<Actor> hit(Trigger trigger) {
        Clause clause = trigger.clause();
        int head = heads(trigger).getLast();
        boolean with = clause.tree().is(head, "obl") && clause.preposition(head).equals("with");
        return with
                ? referents.of(
                        clause, Verbs.at(clause, clause.tree().arc(head).head()).object())
                : List.of();
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
            default -> attached(clause, reach(trigger), Set.of(link));
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

    /// Where a preposition of the noun may hang: on it, on its other words, or on the verb whose object it is.
    private static Set<Integer> reach(Trigger trigger) {
        Clause clause = trigger.clause();
        Set<Integer> tokens = new LinkedHashSet<>(heads(trigger));
        for (int at = trigger.first(); at <= trigger.last(); at++) {
            tokens.add(at);
        }
        int head = heads(trigger).getLast();
        boolean object = clause.tree().is(head, "obj", "nsubj:pass");
        if (object && clause.is(clause.tree().arc(head).head(), PartOfSpeech.VERB)) {
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

    /// "Russia launched an attack": whoever does what a light verb says of the noun.
    private List<Actor> lightDoers(Trigger trigger, Parties parties) {
        Clause clause = trigger.clause();
        int head = heads(trigger).getLast();
        int above = clause.tree().arc(head).head();
        boolean light = clause.tree().is(head, "obj", "nsubj:pass", "obl")
                && (LIGHT.contains(clause.token(above).lemma()) || isOccasion(trigger, head));
        return light
                ? doers(Verbs.at(clause, above)).stream()
                        .filter(actor -> !parties.targets().contains(actor))
                        .toList()
                : List.of();
    }

    /// "said during a visit to Tokyo", "arrived for talks": who meets is who does the rest.
    private static boolean isOccasion(Trigger trigger, int head) {
        Clause clause = trigger.clause();
        return trigger.entry().code().type() == PloverType.CONSULT
                && clause.tree().is(head, "obl")
                && OCCASIONS.contains(clause.preposition(head));
    }
}
