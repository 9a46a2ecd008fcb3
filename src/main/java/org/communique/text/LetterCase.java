package org.communique.text;

import java.util.Arrays;

/// The letter-case shape of a word, which an uncased encoder is given in the place of its token types.
///
/// The numbers are part of the model: a change needs a new training. There is room for 16; 0 stands for the two ends of
/// a sentence.
final class LetterCase {

    static final int ENDS = 0;
    static final int LOWER = 1;
    static final int FIRST_CAPITALISED = 2;
    static final int CAPITALISED = 3;
    static final int ONE_CAPITAL = 4;
    static final int SHORT_CAPITALS = 5;
    static final int LONG_CAPITALS = 6;
    static final int MIXED = 7;
    static final int DOTTED_CAPITALS = 8;
    static final int LETTERS_AND_DIGITS = 9;
    static final int DIGITS = 10;
    static final int SIGNS = 11;
    static final int CASELESS = 12;
    static final int FIRST_ONE_CAPITAL = 13;

    private static final int SHORT = 5;

    private LetterCase() {}

    /// `first`: no word with a letter or digit stands before it in the sentence.
    static int of(String word, boolean first) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        boolean digits = word.codePoints().anyMatch(Character::isDigit);
        if (letters.length == 0) {
            return digits ? DIGITS : SIGNS;
        }
        return digits ? LETTERS_AND_DIGITS : ofLetters(word, letters, first);
    }

    private static int ofLetters(String word, int[] letters, boolean first) {
        long capitals = Arrays.stream(letters).filter(Character::isUpperCase).count();
        if (capitals == 0) {
            return Character.isLowerCase(letters[0]) ? LOWER : CASELESS;
        }
        if (capitals == letters.length) {
            return ofCapitals(word, letters.length, first);
        }
        boolean capitalised = capitals == 1 && Character.isUpperCase(letters[0]);
        int ofCapitalised = first ? FIRST_CAPITALISED : CAPITALISED;
        return capitalised ? ofCapitalised : MIXED;
    }

    private static int ofCapitals(String word, int letters, boolean first) {
        if (letters == 1) {
            return first ? FIRST_ONE_CAPITAL : ONE_CAPITAL;
        }
        if (word.contains(".")) {
            return DOTTED_CAPITALS;
        }
        return letters <= SHORT ? SHORT_CAPITALS : LONG_CAPITALS;
    }
}
