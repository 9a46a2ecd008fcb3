package org.communique.entity;

import java.util.List;
import java.util.Set;
import org.communique.fact.ActorKind;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.Name;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/// Tells the name of a country or region from a word of a longer name: "U.S. Steel", "Georgia State University",
/// "Miss USA", "Blue Cross of Alabama".
final class LongerNames {

    /// What else a name that holds another has at least, in characters.
    private static final int MORE = 4;

    /// The word that a part of a name hangs on is no farther away.
    private static final int NEAR = 4;

    /// Words that part a place from the name of what is there: "Morton County in Iowa".
    private static final Set<String> PARTING = Set.of("in", "from", "to", "at", "near", "outside", "and", "or", ",");

    

    private final Document document;
    private final NameIndex names;
    private final Set<String> calendar;

    LongerNames(Document document, NameIndex names, Set<String> calendar) {
        this.document = document;
        this.names = names;
        this.calendar = calendar;
    }

    boolean hold(Mention mention) {
        Span span = mention.span();
        return document.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .anyMatch(sentence -> isHeld(sentence, span));
    }

    private boolean isHeld(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (tokens.get(first).span().begin() < span.begin()) {
            first++;
        }
        String before = first == 0 ? "" : tokens.get(first - 1).lower();
        if (PARTING.contains(before)) {
            return false;
        }
        return isSeen(sentence, span)
                || isPart(sentence, Syntax.head(sentence, span))
                || (first > 1 && goesOn(sentence, first - 1));
    }

    /// Whether the language layer sees a longer name; what owns something within it is a name of its own.
    private boolean isSeen(Sentence sentence, Span span) {
        boolean owns = sentence.tokens().stream()
                .anyMatch(token ->
                        token.span().begin() == span.end() && token.tag().equals("POS"));
        return !owns
                && document.names().stream()
                        .filter(name ->
                                name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.LOCATION)
                        .anyMatch(name ->
                                name.span().contains(span) && name.span().length() > span.length() + MORE);
    }

    /// Whether a word belongs to another name, which is neither a title nor a person's.
    private boolean isPart(Sentence sentence, int token) {
        Tree tree = sentence.tree();
        return tree.is(token, "compound", "flat", "nmod")
                && !tree.is(token, "nmod:poss")
                && tree.head(token)
                        .filter(head -> Math.abs(head - token) <= NEAR && isNameWord(sentence, head))
                        .filter(head -> names.title(sentence, head).isEmpty())
                        .filter(head -> !isPerson(sentence, head))
                        .isPresent();
    }

    /// Whether a capitalised word that means nobody by itself stands directly before: "Miss USA".
    private boolean goesOn(Sentence sentence, int before) {
        return isNameWord(sentence, before)
                && !calendar.contains(sentence.tokens().get(before).form())
                && names.title(sentence, before).isEmpty()
                && names.at(sentence, before).isEmpty();
    }

    private static boolean isNameWord(Sentence sentence, int token) {
        Token word = sentence.tokens().get(token);
        return word.is(PartOfSpeech.PROPN) && word.isCapitalised();
    }

    private boolean isPerson(Sentence sentence, int token) {
        return names.at(sentence, token)
                .filter(name -> name.actor().kind() == ActorKind.PERSON)
                .isPresent();
    }
}
