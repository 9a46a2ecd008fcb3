package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/// Finds whom the subject of a report means: a name beside it before a description, and at least its own words.
final class Speakers {

    private static final Set<String> NOBODY = Set.of("it", "this", "that", "what", "which", "there", "nobody", "nothing", "none");

    private final Cast cast;

    Speakers(Cast cast) {
        this.cast = cast;
    }

    /// The subject and those joined to it.
    List<Mention> of(Report report, @Nullable Actor last) {
        Syntax syntax = new Syntax(report.clause());
        return syntax.phrases(report.subject()).stream()
                .flatMap(phrase -> one(syntax, phrase, last).stream())
                .toList();
    }

    Optional<Mention> one(Syntax syntax, NounPhrase phrase, @Nullable Actor last) {
        List<Mention> found = Stream.concat(Stream.of(phrase), beside(syntax, phrase))
                .flatMap(each -> cast.resolve(each, last).stream())
                .toList();
        return found.stream()
                .filter(Speakers::isNamed)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(mention -> new Mention(phrase.span(), mention.actor(), mention.rule(), mention.confidence()))
                .or(() -> unnamed(phrase));
    }

    private static boolean isNamed(Mention mention) {
        return mention.actor().kind() != ActorKind.UNNAMED_SOURCE && mention.actor().kind() != ActorKind.GROUP;
    }

    /// "the president, X": the appositions of the phrase.
    private static Stream<NounPhrase> beside(Syntax syntax, NounPhrase phrase) {
        return java.util.stream.IntStream.rangeClosed(phrase.first(), phrase.last())
                .boxed()
                .flatMap(token -> syntax.tree().children(token, "appos").stream())
                .filter(token -> syntax.clause().is(token, PartOfSpeech.PROPN))
                .map(syntax::phrase);
    }

    private Optional<Mention> unnamed(NounPhrase phrase) {
        boolean noun = phrase.headToken().is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        return noun && !NOBODY.contains(phrase.headToken().lower())
                ? Optional.of(cast.unnamedAs(phrase))
                : Optional.empty();
    }
}
