package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.data.Table;
import org.communique.fact.ActorKind;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.Name;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;

/// Finds, left to right, what in a sentence can be part of a name: known names, titles, bodies, other capitalised
/// words.
final class NameScanner {

    /// A run of tokens and what it can be; `first` and `last` are inclusive.
    sealed interface Found {

        int first();

        int last();

        /// A name of the gazetteer.
        record Known(int first, int last, Gazetteer.Entry entry) implements Found {}

        /// A title ("prime minister").
        record Titled(int first, int last, String title, Titles.Kind kind) implements Found {}

        /// A body that the gazetteer lacks ("Defence Ministry").
        record Body(int first, int last, ActorKind kind) implements Found {}

        /// Other capitalised words: perhaps a person.
        record Named(int first, int last) implements Found {}
    }

    /// Lower-case words inside names of people.
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "da", "dos", "van", "von", "der", "bin", "ibn", "al", "el", "ben", "la", "le");

    /// The Arabic article, as it sounds before a name.
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az");

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final Map<String, ActorKind> bodies;

    NameScanner(Gazetteer gazetteer, Titles titles, Map<String, ActorKind> bodies) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.bodies = bodies;
    }

    /// Words that head the names of bodies, capitalised, and what kind of body they make (`data/gazetteer/bodies.tsv`).
    static Map<String, ActorKind> bodies() {
        Map<String, ActorKind> bodies = new HashMap<>();
        Table.load("gazetteer/bodies.tsv")
                .rows()
                .forEach(row -> bodies.put(row.get("word"), row.constant("kind", ActorKind.class)));
        return bodies;
    }

    List<Found> scan(Document document, Sentence sentence) {
        String plain = document.plain();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            int from = at;
            Optional<Found> next = person(document, sentence, at).or(() -> at(plain, sentence, from));
            next.ifPresent(found::add);
            at = next.map(Found::last).orElse(at) + 1;
        }
        return found;
    }

    private Optional<Found> at(String plain, Sentence sentence, int at) {
        return known(plain, sentence, at).or(() -> titled(sentence, at)).or(() -> capitalised(plain, sentence, at));
    }

    /// A full name in which a word is also that of a country or city: "Michael Jordan", "Denzel Washington".
    private Optional<Found> person(Document document, Sentence sentence, int at) {
        Span begin = sentence.tokens().get(at).span();
        if (!isNameWord(sentence.tokens().get(at))) {
            return Optional.empty();
        }
        return document.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON
                        && name.span().begin() == begin.begin()
                        && name.span().end() > begin.end())
                .findFirst()
                .flatMap(name -> tokenEnding(sentence, at, name.span().end()))
                .filter(last -> isDisguised(document.plain(), sentence, at, last))
                .map(last -> new Found.Named(at, last));
    }

    /// Whether a known name stands behind the first word of a run and nothing known begins with it.
    private boolean isDisguised(String plain, Sentence sentence, int first, int last) {
        boolean own = isNameWord(sentence.tokens().get(first)) && isOwn(plain, sentence, first);
        return own
                && IntStream.rangeClosed(first + 1, last)
                        .anyMatch(i -> known(plain, sentence, i).isPresent());
    }

    private Optional<Found> known(String plain, Sentence sentence, int at) {
        Span begin = sentence.tokens().get(at).span();
        return gazetteer
                .match(plain, begin.begin(), sentence.span().end())
                .filter(match -> !isBegun(plain, match))
                .flatMap(match ->
                        tokenEnding(sentence, at, match.end()).map(last -> new Found.Known(at, last, match.entry())));
    }

    /// Whether a name of a group of states goes on as that of something else: "the West" in "the West Bank".
    private static boolean isBegun(String plain, Gazetteer.Match match) {
        int next = match.end() + 1;
        return match.entry().actor().kind() == ActorKind.GROUP
                && next < plain.length()
                && plain.charAt(match.end()) == ' '
                && Character.isUpperCase(plain.charAt(next));
    }

    private static Optional<Integer> tokenEnding(Sentence sentence, int from, int end) {
        for (int i = from; i < sentence.tokens().size(); i++) {
            int tokenEnd = sentence.tokens().get(i).span().end();
            if (tokenEnd >= end) {
                return tokenEnd == end ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Found> titled(Sentence sentence, int at) {
        return titles.match(sentence.tokens(), at)
                .map(match -> new Found.Titled(at, match.end() - 1, match.title(), match.kind()));
    }

    private Optional<Found> capitalised(String plain, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int own = isArticle(tokens, at) ? at + 2 : at;
        if (!isNameWord(tokens.get(own))) {
            return Optional.empty();
        }
        int last = lastOf(plain, sentence, own);
        ActorKind heading = bodies.get(tokens.get(at).form());
        ActorKind body = bodies.get(tokens.get(last).form());
        if (heading != null && (last == at || body == null)) {
            return Optional.of(new Found.Body(at, withOf(plain, sentence, last), heading));
        }
        return Optional.of(body == null ? new Found.Named(at, last) : new Found.Body(at, last, body));
    }

    /// The Arabic article before a name: "al-Maliki".
    private static boolean isArticle(List<Token> tokens, int at) {
        return at + 2 < tokens.size() && ARTICLES.contains(tokens.get(at).lower()) && isHyphen(tokens, at + 1);
    }

    /// "Ministry of Foreign Affairs": up to the last capitalised word behind "of", but no known name ("Embassy of
    /// Japan").
    private int withOf(String plain, Sentence sentence, int last) {
        List<Token> tokens = sentence.tokens();
        int next = last + 2;
        boolean joined = next < tokens.size()
                && Set.of("of", "for").contains(tokens.get(last + 1).lower())
                && isNameWord(tokens.get(next))
                && isOwn(plain, sentence, next);
        return joined ? lastOf(plain, sentence, next) : last;
    }

    /// The last token of the name that begins at a token: further name words, particles before one ("von der Leyen"),
    /// and what a hyphen joins ("al-Assad", "Jong-un").
    private int lastOf(String plain, Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        int last = first;
        int next = first + 1;
        while (next < tokens.size()) {
            if (continues(plain, sentence, next) || isSuffix(tokens, next)) {
                last = next;
            } else if (!PARTICLES.contains(tokens.get(next).lower())
                    && !isHyphen(tokens, next)
                    && !(next + 1 < tokens.size() && isSuffix(tokens, next + 1))) {
                break;
            }
            next++;
        }
        return last;
    }

    /// "Jr.", with or without a comma before it.
    private static boolean isSuffix(List<Token> tokens, int at) {
        return Set.of("Jr.", "Jr", "Sr.", "Sr").contains(tokens.get(at).form());
    }

    private boolean continues(String plain, Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean joined = isHyphen(sentence.tokens(), at - 1) && token.is(PartOfSpeech.PROPN, PartOfSpeech.X);
        return joined || (isNameWord(token) && isOwn(plain, sentence, at));
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return tokens.get(at).form().equals("-")
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
                && tokens.get(at + 1).span().begin() == tokens.get(at).span().end();
    }

    /// Whether no known name or title begins here that would part the run.
    private boolean isOwn(String plain, Sentence sentence, int at) {
        return known(plain, sentence, at).isEmpty() && titled(sentence, at).isEmpty();
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalised() && token.is(PartOfSpeech.PROPN, PartOfSpeech.X);
    }
}
