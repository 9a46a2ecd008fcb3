package org.communique.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What the encoder sees of one sentence: piece numbers, their letter-case shapes, and each word's first and last
/// piece.
record Pieces(List<Integer> ids, List<Integer> shapes, List<Integer> first, List<Integer> last) {

    static Pieces of(WordPiece vocabulary, List<String> words) {
        return of(vocabulary, words, new BitSet());
    }

    /// Words in `hidden` become one unknown piece, but keep their shape.
    static Pieces of(WordPiece vocabulary, List<String> words, BitSet hidden) {
        Pieces pieces = new Pieces(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        pieces.add(List.of(WordPiece.START), 0);
        boolean begun = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            pieces.first.add(pieces.length());
            pieces.add(
                    hidden.get(i) ? List.of(WordPiece.UNKNOWN) : vocabulary.pieces(word), LetterCase.of(word, !begun));
            pieces.last.add(pieces.length() - 1);
            begun |= word.codePoints().anyMatch(Character::isLetterOrDigit);
        }
        pieces.add(List.of(WordPiece.END), 0);
        return pieces;
    }

    int length() {
        return ids.size();
    }

    int words() {
        return first.size();
    }

    private void add(List<Integer> more, int shape) {
        for (Integer id : more) {
            ids.add(id);
            shapes.add(shape);
        }
    }
}
