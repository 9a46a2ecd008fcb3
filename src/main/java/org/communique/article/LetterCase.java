package org.communique.article;

/// Tells text in capitals from text in sentence case.
public final class LetterCase {

    private static final double MOST = 0.8;

    private LetterCase() {}

    /// Whether nearly all letters are capitals; false where there are no letters.
    public static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 0 && capitals >= MOST * letters;
    }
}
