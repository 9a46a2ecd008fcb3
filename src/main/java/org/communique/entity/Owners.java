package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/// Finds to whom what a phrase describes belongs: "Japan's", "Japanese", "of Japan", "for NATO", "its".
///
/// A possessor comes before an adjective, this before what is attached behind.
final class Owners {

    private static final int DEEPEST = 3;

    private final Scene scene;
    private final Taken taken;

    /// Whom a pronoun or noun before a phrase was found to mean.
    @FunctionalInterface
    interface Taken {
        Optional<Actor> by(Sentence sentence, int token);
    }

    Owners(Scene scene, Taken taken) {
        this.scene = scene;
        this.taken = taken;
    }

    Optional<Actor> of(NounPhrase phrase) {
        return of(phrase.sentence(), phrase.head(), 0).or(() -> inside(phrase)).or(() -> attached(phrase));
    }

    /// The country or body that what a phrase describes belongs to.
    Optional<Actor> polity(NounPhrase phrase) {
        return of(phrase).flatMap(scene::polity);
    }

    private Optional<Actor> of(Sentence sentence, int head, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Tree tree = sentence.tree();
        Stream<Integer> before = Stream.concat(
                tree.children(head, "nmod:poss").stream(),
                tree.children(head, "amod", "compound", "flat").reversed().stream());
        Stream<Integer> behind = tree.children(head, "nmod").stream()
                .filter(child -> !tree.is(child, "nmod:poss") && Syntax.belongs(sentence, child));
        return Stream.concat(before, behind)
                .flatMap(child -> at(sentence, child, depth).stream())
                .findFirst();
    }

    private Optional<Actor> at(Sentence sentence, int token, int depth) {
        Optional<Actor> named = scene.names().at(sentence, token).map(Mention::actor);
        if (named.isPresent()) {
            return named;
        }
        return sentence.tree().is(token, "amod")
                ? Optional.empty()
                : taken.by(sentence, token).or(() -> of(sentence, token, depth + 1));
    }

    /// For trees that hang a name elsewhere: the last name before the head of the phrase.
    private Optional<Actor> inside(NounPhrase phrase) {
        return scene.names()
                .within(phrase.span())
                .filter(mention -> !mention.span().overlaps(phrase.headToken().span()))
                .reduce((_, last) -> last)
                .map(Mention::actor);
    }

    /// The name directly behind "of" or "from".
    private Optional<Actor> attached(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int of = phrase.last() + 1;
        if (of >= tokens.size() || !Set.of("of", "from").contains(tokens.get(of).lower())) {
            return Optional.empty();
        }
        int name = of + 1 < tokens.size() && tokens.get(of + 1).lower().equals("the") ? of + 2 : of + 1;
        return name < tokens.size() ? over(tokens.get(name).span()) : Optional.empty();
    }

    private Optional<Actor> over(Span span) {
        return scene.names().over(span).map(Mention::actor);
    }
}
