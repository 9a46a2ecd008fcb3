package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.text.NounPhrase;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Who has been spoken of, mention after mention, and who of them a later word most likely takes up.
///
/// The nearer the sentence and the more prominent the place in it, the likelier; the last speaker likelier still.
final class History {

    /// A pronoun reaches so many sentences back.
    private static final int REACH = 3;

    private static final double PER_SENTENCE = 1.7;
    private static final double SPEAKER = 2.2;

    /// What is said within a quotation is seldom taken up outside it.
    private static final double QUOTED = 1.5;

    /// A mention in its sentence; `order` counts sentences, `token` is the mention's head, `quoted` tells whether it
    /// stands
    /// in quotation marks.
    record Spoken(Mention mention, Sentence sentence, int order, int token, boolean quoted) {

        Actor actor() {
            return mention.actor();
        }
    }

    /// A word that takes somebody up, in the sentence of that order; `speaker` is who spoke last before it.
    record Anaphor(
            NounPhrase phrase,
            int order,
            boolean quoted,
            @Nullable Actor speaker) {}

    private final List<Spoken> all = new ArrayList<>();

    void add(Spoken spoken) {
        all.add(spoken);
    }

    /// Those that end before a word, latest first.
    Stream<Spoken> before(NounPhrase phrase) {
        int begin = phrase.span().begin();
        return all.reversed().stream().filter(spoken -> spoken.mention().span().end() <= begin);
    }

    /// The likeliest of those that fit and are near enough.
    Optional<Actor> likeliest(Anaphor anaphor, int reach, Predicate<Spoken> fits) {
        Set<String> excluded = coArguments(anaphor);
        return before(anaphor.phrase())
                .takeWhile(spoken -> anaphor.order() - spoken.order() <= reach)
                .filter(spoken -> !excluded.contains(spoken.actor().id()))
                .filter(fits)
                .max(Comparator.comparingDouble((Spoken spoken) -> score(spoken, anaphor))
                        .thenComparing(spoken -> -spoken.mention().span().begin(), Comparator.naturalOrder()))
                .map(Spoken::actor);
    }

    Optional<Actor> likeliest(Anaphor anaphor, Predicate<Spoken> fits) {
        return likeliest(anaphor, REACH, fits);
    }

    private static double score(Spoken spoken, Anaphor anaphor) {
        boolean speaker = anaphor.speaker() != null
                && anaphor.speaker().id().equals(spoken.actor().id());
        return Syntax.prominence(spoken.sentence().tree(), spoken.token())
                - PER_SENTENCE * (anaphor.order() - spoken.order())
                - (spoken.quoted() && !anaphor.quoted() ? QUOTED : 0)
                + (speaker ? SPEAKER : 0);
    }

    private Set<String> coArguments(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        Set<String> ids = new HashSet<>();
        all.reversed().stream()
                .dropWhile(spoken -> spoken.order() > anaphor.order())
                .takeWhile(spoken -> spoken.order() == anaphor.order())
                .filter(spoken -> Syntax.areCoArguments(phrase.sentence().tree(), spoken.token(), phrase.head()))
                .filter(spoken -> spoken.token() != phrase.head())
                .forEach(spoken -> ids.add(spoken.actor().id()));
        return ids;
    }
}
