package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/// A sentence with its tree and noun phrases, and the questions that rules ask about them.
final class Clause {

    /// A head that is less likely is taken for unknown.
    private static final double LIKELY = 0.3;

    private final Sentence sentence;
    private final List<NounPhrase> phrases;

    /// The verbs that were asked for.
    private final Map<Integer, Verb> verbs = new HashMap<>();

    Clause(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = NounPhrases.in(sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    Tree tree() {
        return sentence.tree();
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /// The token in lower case, empty outside the sentence.
    String lower(int index) {
        return index >= 0 && index < size() ? token(index).lower() : "";
    }

    boolean is(int index, PartOfSpeech... any) {
        return index >= 0 && index < size() && token(index).is(any);
    }

    Span span(int first, int last) {
        return sentence.span(first, last);
    }

    /// The verb at a token, read once.
    Verb verb(int index, Supplier<Verb> reader) {
        Verb known = verbs.get(index);
        if (known == null) {
            known = reader.get();
            verbs.put(index, known);
        }
        return known;
    }

    /// The widest noun phrase that holds a token.
    Optional<NounPhrase> phraseAt(int index) {
        return NounPhrases.at(phrases, index);
    }

    /// The widest noun phrase that begins at a token.
    Optional<NounPhrase> phraseFrom(int index) {
        return phraseAt(index).filter(phrase -> phrase.first() == index);
    }

    /// The noun phrase of which a token is the head in the tree: of "Japan" in "Japan's ban" that word alone.
    Optional<NounPhrase> phraseOf(int token) {
        return NounPhrases.of(sentence, token);
    }

    /// The phrase with those co-ordinated before and behind it: "Japan, Britain and France".
    List<NounPhrase> coordinated(NounPhrase phrase) {
        List<NounPhrase> members = new ArrayList<>();
        gather(firstOf(phrase.top()), members);
        return members.stream().anyMatch(phrase::equals) ? members : List.of(phrase);
    }

    private void gather(int token, List<NounPhrase> members) {
        phraseOf(token).ifPresent(members::add);
        tree().children(token, "conj").stream().filter(this::isLikely).forEach(member -> gather(member, members));
    }

    /// The first of those a token is co-ordinated with, itself where with none.
    int firstOf(int token) {
        int at = token;
        while (tree().is(at, "conj")) {
            at = tree().arc(at).head();
        }
        return at;
    }

    /// The phrases that say more of one behind a comma: "the minister, Fumio Kishida".
    List<NounPhrase> appositions(NounPhrase phrase) {
        return phrases(tree().children(phrase.top(), "appos"));
    }

    /// Whether the tree is sure enough of what a token hangs on.
    boolean isLikely(int token) {
        return tree().arc(token).probability() >= LIKELY;
    }

    /// The tokens that hang on another by one of these relations, as far as the tree is sure.
    List<Integer> dependents(int token, String... relations) {
        return tree().children(token, relations).stream().filter(this::isLikely).toList();
    }

    /// The first of [#dependents(int, String...)].
    Optional<Integer> dependent(int token, String... relations) {
        return tree().child(token, relations).filter(this::isLikely);
    }

    List<NounPhrase> phrases(List<Integer> tokens) {
        return tokens.stream().flatMap(token -> phraseOf(token).stream()).toList();
    }

    /// The preposition before a token that is attached by one, all its words ("out of", "because of"); empty where
    /// there is none.
    String preposition(int token) {
        return cases(token).map(this::withRest).collect(Collectors.joining(" "));
    }

    private Stream<Integer> cases(int token) {
        return tree().children(token, "case").stream().filter(mark -> mark < token);
    }

    /// The word that introduces a clause ("that", "to", "if"), with the rest of it; empty where there is none.
    String mark(int verb) {
        return tree().child(verb, "mark").map(this::withRest).orElse("");
    }

    private String withRest(int word) {
        return Stream.concat(Stream.of(word), tree().children(word, "fixed").stream())
                .map(this::lower)
                .collect(Collectors.joining(" "));
    }

    /// What hangs on a token by one of these prepositions, in text order.
    List<NounPhrase> attached(int token, Set<String> prepositions) {
        return phrases(dependents(token, "obl", "nmod").stream()
                .filter(child -> prepositions.contains(preposition(child))
                        || cases(child).map(this::withRest).anyMatch(prepositions::contains))
                .toList());
    }

    /// The lemmas of the sentence, parted by spaces.
    String lemmas() {
        return lemmas(0, size() - 1);
    }

    /// The lemmas from a token to another, both included.
    String lemmas(int first, int last) {
        return sentence.tokens().subList(first, last + 1).stream()
                .map(Token::lemma)
                .collect(Collectors.joining(" "));
    }

    /// The words from a token to another, the last excluded, in lower case.
    String words(int first, int end) {
        return sentence.tokens().subList(first, end).stream().map(Token::lower).collect(Collectors.joining(" "));
    }

    /// The token that begins at an offset or first behind it.
    int indexAt(int offset) {
        int index = 0;
        while (index < size() - 1 && token(index).span().end() <= offset) {
            index++;
        }
        return index;
    }
}
