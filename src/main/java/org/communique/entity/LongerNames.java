package org.communique.entity;

import java.util.Set;
import org.communique.data.Table;
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
    private static final Set<String> PARTING = Set.copyOf(Table.lines("gazetteer/parting-words.txt"));

    private final Document document;
    private final NameIndex names;
    private final Set<String> calendar;

    LongerNames(Document document, NameIndex names, Set<String> calendar) {
        this.document = document;
        this.names = names;
        this.calendar = calendar;
    }

    boolean hold(Mention mention) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().contains(mention.span()))
                .anyMatch(sentence -> new Place(sentence, mention).isHeld());
    }

    /// A name in its sentence.
    private final class Place {

        private final Sentence sentence;
        private final Span span;
        private final boolean isPlace;
        private final int first;
        private final int last;

        Place(Sentence sentence, Mention mention) {
            this.sentence = sentence;
            this.span = mention.span();
            this.isPlace = mention.actor().kind() != ActorKind.PERSON;
            int at = 0;
            while (sentence.tokens().get(at).span().begin() < span.begin()) {
                at++;
            }
            this.first = at;
            while (at + 1 < sentence.tokens().size()
                    && sentence.tokens().get(at + 1).span().begin() < span.end()) {
                at++;
            }
            this.last = at;
        }

        boolean isHeld() {
            return isSeen() || isPart(Syntax.head(sentence, span)) || (isPlace && first > 1 && goesOn(first - 1));
        }

        /// Whether the language layer sees a longer name that goes on beyond this one.
        private boolean isSeen() {
            return document.names().stream()
                    .filter(name -> name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.LOCATION)
                    .map(Name::span)
                    .filter(name -> name.contains(span))
                    .anyMatch(name -> (span.begin() - name.begin() > MORE && !isParted(first - 1))
                            || (name.end() - span.end() > MORE && !isParted(last + 1)));
        }

        private boolean isParted(int token) {
            String form = token < 0 || token >= sentence.tokens().size()
                    ? ","
                    : sentence.tokens().get(token).form();
            return PARTING.contains(form);
        }

        /// Whether a word belongs to another name, which is neither a title nor a person's.
        private boolean isPart(int token) {
            Tree tree = sentence.tree();
            return tree.is(token, "compound", "flat", "nmod")
                    && !tree.is(token, "nmod:poss")
                    && tree.head(token)
                            .filter(head -> Math.abs(head - token) <= NEAR && isNameWord(sentence, head))
                            .filter(head -> !isParted(head < first ? first - 1 : last + 1))
                            .filter(head -> names.title(sentence, head).isEmpty())
                            .filter(head -> isNone(head, ActorKind.PERSON))
                            .isPresent();
        }

        /// Whether a capitalised word that means nobody by itself stands directly before: "Miss USA".
        private boolean goesOn(int before) {
            return isNameWord(sentence, before)
                    && !calendar.contains(sentence.tokens().get(before).form())
                    && isNone(before, ActorKind.PERSON)
                    && isNone(before, ActorKind.COUNTRY);
        }

        private boolean isNone(int token, ActorKind kind) {
            return names.at(sentence, token)
                    .filter(name -> name.actor().kind() == kind)
                    .isEmpty();
        }
    }

    private static boolean isNameWord(Sentence sentence, int token) {
        Token word = sentence.tokens().get(token);
        return word.is(PartOfSpeech.PROPN) && word.isCapitalised();
    }
}
