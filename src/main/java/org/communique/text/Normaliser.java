package org.communique.text;

/// One form for each kind of quotation mark, dash and space, character for character, so that no offset moves.
final class Normaliser {

    private Normaliser() {}

    static String normalise(String flat) {
        StringBuilder plain = new StringBuilder(flat.length());
        flat.chars().forEach(c -> plain.append(normalise((char) c)));
        return plain.toString();
    }

    private static char normalise(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u200A', '\u202F', '\u3000', '\uFEFF' -> ' ';
            default -> c;
        };
    }
}
