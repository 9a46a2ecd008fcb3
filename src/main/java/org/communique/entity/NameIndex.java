package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.Actor;
import org.communique.fact.Span;
import org.communique.text.Sentence;

/// The names and titles of a document by where they stand.
final class NameIndex {

    private final List<Mention> mentions;
    private final NavigableMap<Integer, Mention> byBegin = new TreeMap<>();
    private final Map<Span, NamedSentence> sentences;

    NameIndex(List<NamedSentence> sentences, List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        mentions.forEach(mention -> byBegin.put(mention.span().begin(), mention));
        this.sentences = sentences.stream()
                .collect(Collectors.toUnmodifiableMap(named -> named.sentence().span(), Function.identity()));
    }

    /// In text order.
    List<Mention> all() {
        return mentions;
    }

    /// The name that holds a span.
    Optional<Mention> over(Span span) {
        return Optional.ofNullable(byBegin.floorEntry(span.begin()))
                .map(Map.Entry::getValue)
                .filter(mention -> mention.span().contains(span));
    }

    /// The name that holds a token.
    Optional<Mention> at(Sentence sentence, int token) {
        return over(sentence.tokens().get(token).span());
    }

    /// Those within a span, in text order.
    Stream<Mention> within(Span span) {
        return byBegin.subMap(span.begin(), span.end()).values().stream()
                .filter(mention -> span.contains(mention.span()));
    }

    /// The title that a token is part of.
    Optional<Found.Titled> title(Sentence sentence, int token) {
        return titles(sentence)
                .filter(title -> title.first() <= token && token <= title.last())
                .findFirst();
    }

    private Stream<Found.Titled> titles(Sentence sentence) {
        NamedSentence named = sentences.get(sentence.span());
        return named == null
                ? Stream.empty()
                : named.found().stream().filter(Found.Titled.class::isInstance).map(Found.Titled.class::cast);
    }

    /// The actor of an id that some name of the document means.
    Optional<Actor> actor(String id) {
        return mentions.stream()
                .map(Mention::actor)
                .filter(actor -> actor.id().equals(id))
                .findFirst();
    }
}
