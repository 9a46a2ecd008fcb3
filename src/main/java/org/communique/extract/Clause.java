package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;

/// A sentence with its noun phrases, and the questions that rules ask about word order.
final class Clause {

    private static final Set<String> ENDS = Set.of(";", ":", "\"", "(", ")");
    private static final Set<String> ATTACHING =
            Set.of("of", "in", "from", "at", "for", "on", "with", "near", "between", "against");
    private static final int REACH = 12;

    private final Sentence sentence;
    private final List<NounPhrase> phrases;

    Clause(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = NounPhrases.in(sentence);
    }

    Sentence sentence() {
        return sentence;
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

    /// The noun phrase that holds a token.
    Optional<NounPhrase> phraseAt(int index) {
        return NounPhrases.at(phrases, index);
    }

    /// The noun phrase that begins at a token.
    Optional<NounPhrase> phraseFrom(int index) {
        return phraseAt(index).filter(phrase -> phrase.first() == index);
    }

    /// The phrase that holds a token, or the one it is attached to: "the leader of the group", "officials in Tokyo".
    Optional<NounPhrase> wholeAt(int index) {
        return phraseAt(index).map(this::whole);
    }

    private NounPhrase whole(NounPhrase phrase) {
        NounPhrase first = coordinated(phrase).getFirst();
        return ATTACHING.contains(lower(first.first() - 1))
                ? phraseAt(first.first() - 2)
                        .filter(this::isDescribed)
                        .map(this::whole)
                        .filter(head -> first.equals(phrase)
                                || !is(coordinated(head).getFirst().first() - 1, PartOfSpeech.VERB))
                        .orElse(phrase)
                : phrase;
    }

    /// "The leader" or "officials", but not the "Secretary" of "Secretary of State Blinken".
    private boolean isDescribed(NounPhrase phrase) {
        return is(phrase.first(), PartOfSpeech.DET) || is(phrase.head(), PartOfSpeech.NOUN);
    }

    /// The phrase with those co-ordinated before and behind it: "Japan, Britain and France".
    List<NounPhrase> coordinated(NounPhrase phrase) {
        List<NounPhrase> members = new ArrayList<>();
        members.add(phrase);
        Optional<NounPhrase> before = before(phrase);
        while (before.isPresent()) {
            members.addFirst(before.get());
            before = before(before.get());
        }
        Optional<NounPhrase> behind = behind(phrase);
        while (behind.isPresent()) {
            members.add(behind.get());
            behind = behind(behind.get());
        }
        return members;
    }

    private Optional<NounPhrase> before(NounPhrase phrase) {
        int last = phrase.first() - 1;
        if (Set.of("and", "or").contains(lower(last))) {
            return lower(last - 1).equals(",") ? phraseAt(last - 2).filter(this::followsComma) : phraseAt(last - 1);
        }
        boolean listed = lower(last).equals(",") && isListed(phrase);
        return listed ? phraseAt(last - 1) : Optional.empty();
    }

    private Optional<NounPhrase> behind(NounPhrase phrase) {
        int next = phrase.last() + 1;
        if (lower(next).equals("and")) {
            return phraseFrom(next + 1);
        }
        if (lower(next).equals(",") && lower(next + 1).equals("and")) {
            return phraseFrom(next + 2).filter(_ -> followsComma(phrase));
        }
        return lower(next).equals(",") ? phraseFrom(next + 1).filter(this::isListed) : Optional.empty();
    }

    /// Of two clauses joined by ", and" the phrases beside it are no list; of three phrases they are.
    private boolean followsComma(NounPhrase phrase) {
        return lower(phrase.first() - 1).equals(",");
    }

    /// Whether a phrase behind a comma is a member of a list rather than an apposition: the list goes on to an "and".
    private boolean isListed(NounPhrase phrase) {
        int next = phrase.last() + 1;
        boolean more = lower(next).equals(",")
                && (lower(next + 1).equals("and")
                        || phraseFrom(next + 1).filter(this::isListed).isPresent());
        return more || lower(next).equals("and");
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

    /// The first phrase that hangs on one of the prepositions behind a token, before the clause ends. An "of" belongs
    /// to the word right before it alone.
    Optional<NounPhrase> behind(int index, Set<String> prepositions) {
        for (int at = index + 1; at < Math.min(size(), index + REACH); at++) {
            if (ENDS.contains(lower(at)) || is(at, PartOfSpeech.VERB, PartOfSpeech.SCONJ)) {
                return Optional.empty();
            }
            boolean own = at == index + 1 || !lower(at).equals("of");
            if (own && is(at, PartOfSpeech.ADP) && prepositions.contains(lower(at))) {
                return phraseFrom(at + 1);
            }
        }
        return Optional.empty();
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
