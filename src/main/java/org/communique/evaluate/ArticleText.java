package org.communique.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.article.StoredText;
import org.communique.fact.Span;

/// The text that spans of gold and facts point into, in code points.
final class ArticleText {

    /// White space as Python sees it.
    private static final String SPACE = "[\\s\\x1c-\\x1f\\x85\\p{Z}]";

    private static final Pattern SENTENCE =
            Pattern.compile("[^\\n]+?(?:[.!?][\"”’')]*(?=" + SPACE + "+[\"“‘(]?[A-Z0-9])|\\n|$)", Pattern.UNIX_LINES);

    /// How far behind the start of its sentence a passage is looked for first, in characters.
    private static final int REACH = 2500;

    private final String flat;
    private final BitSet letters;
    private final List<Span> sentences;

    private ArticleText(String flat, BitSet letters, List<Span> sentences) {
        this.flat = flat;
        this.letters = letters;
        this.sentences = sentences;
    }

    static ArticleText of(String text) {
        String flat = StoredText.of(text).flat();
        List<Span> sentences = SENTENCE.matcher(flat)
                .results()
                .map(sentence -> new Span(sentence.start(), sentence.end()))
                .toList();
        return new ArticleText(flat, letters(text), sentences);
    }

    int length() {
        return flat.length();
    }

    /// The letters and digits of some spans, as offsets; what lies past the end of the text is none.
    BitSet letters(List<Span> spans) {
        BitSet found = new BitSet(flat.length());
        spans.forEach(span -> found.set(Math.min(span.begin(), length()), Math.min(span.end(), length())));
        found.and(letters);
        return found;
    }

    /// Where `passage` stands: at or soon after the sentence that begins with `evidence`, else before it, else
    /// anywhere.
    Optional<Span> find(String passage, String evidence) {
        String wanted = StoredText.of(passage).flat();
        int sentence = Math.max(flat.indexOf(StoredText.of(evidence).flat()), 0);
        int begin = flat.indexOf(wanted, sentence);
        if (begin < 0 || begin > sentence + REACH) {
            int before = flat.lastIndexOf(wanted, sentence + 1 - wanted.length());
            begin = before >= 0 ? before : flat.indexOf(wanted);
        }
        return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, begin + wanted.length()));
    }

    /// The sentence a character belongs to, or the character alone where it is between sentences.
    Span sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.begin() <= offset && offset < sentence.end())
                .findFirst()
                .orElse(new Span(offset, offset + 1));
    }

    private static BitSet letters(String text) {
        BitSet letters = new BitSet(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            letters.set(i, isLetterOrNumber(points[i]));
        }
        return letters;
    }

    private static boolean isLetterOrNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(point);
        };
    }
}
