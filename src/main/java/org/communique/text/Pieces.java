package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// What the encoder sees of a sentence: the pieces of its words between a start and an end, and their letter case.
///
/// `first` and `last` are the places of each word's first and last piece. Public for the training, which must show the
/// encoder its sentences in the same way.
public record Pieces(List<Integer> ids, List<Integer> shapes, List<Integer> first, List<Integer> last) {

    /// The encoder knows 512 places; some are kept free.
    static final int MOST = 480;

    public Pieces {
        ids = List.copyOf(ids);
        shapes = List.copyOf(shapes);
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    /// The pieces of as many of the words, from the first, as there is room for: at least one word.
    public static Pieces of(WordPiece vocabulary, List<String> words) {
        return of(words, word -> vocabulary.pieces(words.get(word)));
    }

    /// The same where word number n is cut into what `piecesOf` gives for n.
    public static Pieces of(List<String> words, IntFunction<List<Integer>> piecesOf) {
        List<Integer> ids = new ArrayList<>(List.of(WordPiece.START));
        List<Integer> shapes = new ArrayList<>(List.of(LetterCase.ENDS));
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        boolean begun = false;
        for (String word : words) {
            List<Integer> pieces = piecesOf.apply(first.size());
            if (ids.size() + pieces.size() >= MOST) {
                break;
            }
            int shape = LetterCase.of(word, !begun);
            first.add(ids.size());
            ids.addAll(pieces);
            pieces.forEach(_ -> shapes.add(shape));
            last.add(ids.size() - 1);
            begun |= word.codePoints().anyMatch(Character::isLetterOrDigit);
        }
        ids.add(WordPiece.END);
        shapes.add(LetterCase.ENDS);
        return new Pieces(ids, shapes, first, last);
    }

    public int size() {
        return ids.size();
    }

    public int words() {
        return first.size();
    }
}
