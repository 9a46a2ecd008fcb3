package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Span;

/// A line of a text as its author meant it: wraps undone, bullets and white space left out of `text`.
///
/// `span` covers the whole line; `start` is where `text` begins.
record Passage(Span span, int start, String text) {

    /// A headline or a clause has at least so many words; a menu entry or a tag has fewer.
    private static final int CLAUSE_WORDS = 5;

    private static final int SENTENCE_WORDS = 8;

    /// So many words are a paragraph even where the mark at the end is missing.
    private static final int PARAGRAPH_WORDS = 20;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
    private static final Pattern BULLET = Pattern.compile("^(?:[\\s•*·|>×\\u00A0-]|&nbsp;)+");
    private static final Pattern END = Pattern.compile("[.!?…][\"'”’»)\\]*]*\\s*$");
    private static final Pattern COLON = Pattern.compile("[:;,][\"'”’»)\\]*]*\\s*$");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"”»]*(?:[\"”»]|$)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The passages of a text, blank ones left out.
    static List<Passage> in(String flat) {
        String text = LineWraps.join(flat).replace(NO_BREAK_SPACE, ' ');
        List<Passage> passages = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            if (!lines.group().isBlank()) {
                passages.add(of(lines.start(), lines.group()));
            }
        }
        return passages;
    }

    private static Passage of(int begin, String line) {
        Matcher bullet = BULLET.matcher(line);
        int skipped = bullet.find() ? bullet.end() : 0;
        String text = line.substring(skipped).stripTrailing();
        return new Passage(new Span(begin, begin + line.length()), begin + skipped, text);
    }

    /// The span of a stretch of `text`.
    Span at(int begin, int end) {
        return new Span(start + begin, start + end);
    }

    int words() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            words += begins && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    boolean isShort() {
        return words() < CLAUSE_WORDS;
    }

    boolean endsSentence() {
        return END.matcher(text).find();
    }

    /// Whether something is announced that the next line gives.
    boolean announces() {
        return COLON.matcher(text).find();
    }

    /// Whether sentences stand here, told by their marks and length alone.
    boolean isProse() {
        int words = words();
        return words >= PARAGRAPH_WORDS || (words >= SENTENCE_WORDS && endsSentence());
    }

    /// The text in lower case without what stands in quotation marks, which somebody else said.
    String ownWords() {
        return QUOTED.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// The words alone, so that two spellings of one headline compare equal.
    List<String> bareWords() {
        return List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
