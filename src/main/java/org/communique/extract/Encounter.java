package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.text.Document;
import org.communique.text.Sentence;

/// The talk between two people that a text is about from its beginning: what either says there is for the other.
///
/// Holds only where hardly anybody else speaks in the whole text and nothing is quoted, as in the readout of a call:
/// what the news quote was said to whoever wrote it down, and a joint statement is both's word to everybody.
record Encounter(Set<Actor> both) {

    private static final int FIRST = 2;
    private static final int TWO = 2;
    private static final double MOST = 0.7;

    Encounter {
        both = Set.copyOf(both);
    }

    static Optional<Encounter> in(Document document, Cast cast, List<Saying> sayings) {
        boolean joint = document.sentences().stream().limit(FIRST).anyMatch(Encounter::isJoint);
        if (joint || sayings.stream().anyMatch(saying -> isQuoted(document, saying))) {
            return Optional.empty();
        }
        return document.sentences().stream()
                .limit(FIRST)
                .filter(Encounter::tells)
                .map(sentence -> new Encounter(people(sentence, cast)))
                .filter(encounter -> encounter.both.size() == TWO && encounter.speakMost(sayings))
                .findFirst();
    }

    /// "Joint Statement on the Call between …".
    private static boolean isJoint(Sentence sentence) {
        return IntStream.range(1, sentence.tokens().size())
                .filter(at -> WordClass.UTTERANCE.has(sentence.tokens().get(at).lemma()))
                .anyMatch(at -> sentence.tokens().get(at - 1).lower().equals("joint"));
    }

    private static boolean isQuoted(Document document, Saying saying) {
        return document.quotations().stream().anyMatch(quotation -> saying.touches(quotation.outer()));
    }

    private boolean speakMost(List<Saying> sayings) {
        long own = sayings.stream()
                .filter(saying -> both.contains(saying.speakers().getFirst().actor()))
                .count();
        return own >= TWO && own >= MOST * sayings.size();
    }

    private static boolean tells(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> WordClass.ENCOUNTER.has(token.lemma()));
    }

    private static Set<Actor> people(Sentence sentence, Cast cast) {
        return cast.everyone().stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .map(Mention::actor)
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .collect(Collectors.toSet());
    }

    /// The other of the two.
    List<Actor> other(Actor speaker) {
        return both.contains(speaker)
                ? both.stream().filter(actor -> !actor.equals(speaker)).toList()
                : List.of();
    }
}
