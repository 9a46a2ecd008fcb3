package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Span;

/// The lines of a text that are analysed, less what is ignored in them.
///
/// A run of more than a thousand characters without a space is no language; it parts the line and is left out, since
/// tokenizers take quadratic time on it.
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
    private static final Pattern ENDLESS = Pattern.compile("\\S{1001,}+");

    private Paragraphs() {}

    static List<Span> of(String text, List<Span> ignored) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            remains(new Span(lines.start(), lines.end()), ignored).forEach(part -> addParts(text, part, paragraphs));
        }
        return paragraphs;
    }

    private static List<Span> remains(Span line, List<Span> ignored) {
        List<Span> remains = new ArrayList<>();
        int begin = line.begin();
        for (Span region : ignored.stream().filter(line::overlaps).toList()) {
            if (begin < region.begin()) {
                remains.add(new Span(begin, region.begin()));
            }
            begin = region.end();
        }
        if (begin < line.end()) {
            remains.add(new Span(begin, line.end()));
        }
        return remains;
    }

    private static void addParts(String text, Span line, List<Span> paragraphs) {
        int begin = line.begin();
        Matcher endless = ENDLESS.matcher(text).region(line.begin(), line.end());
        while (endless.find()) {
            add(text, begin, endless.start(), paragraphs);
            begin = endless.end();
        }
        add(text, begin, line.end(), paragraphs);
    }

    private static void add(String text, int begin, int end, List<Span> paragraphs) {
        if (begin < end && !text.substring(begin, end).isBlank()) {
            paragraphs.add(new Span(begin, end));
        }
    }
}
