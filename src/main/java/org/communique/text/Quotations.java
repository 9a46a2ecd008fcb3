package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;

/// Finds what stands in quotation marks, paragraph by paragraph.
///
/// Straight marks open and close in turn; two single ones ('' or ``) are a double one. An opening mark that nothing
/// closes quotes to the end of its paragraph (a
/// quotation over several paragraphs opens each anew and closes the last); a closing mark that nothing opened quotes
/// nothing. An opening mark right behind a word closes what stands open: „so“. A single mark quotes only where it
/// cannot be an apostrophe: opened behind a space and closed before one, with more than a letter between ("rock 'n'
/// roll").
final class Quotations {

    private static final Pattern DOUBLE_MARK = Pattern.compile("[\"“”„«»＂]|''|``");
    private static final Set<String> CLOSING = Set.of("”", "»");
    /// Possessive, since a loop that may be taken back costs stack for every apostrophe.
    private static final Pattern SINGLE = Pattern.compile(
            "(?<![\\w'’])['‘](?=[\\w$])(?!\\w['’](?!\\w))"
                    + "[^'‘’\"“”]*+(?:(?<=\\w)['’](?=\\w)[^'‘’\"“”]*+)*+['’](?!\\w)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Quotations() {}

    static List<Quotation> in(String flat, List<Span> ignored) {
        List<Quotation> quotations = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(flat, ignored)) {
            addDouble(flat, paragraph, quotations);
            addSingle(flat, paragraph, quotations);
        }
        quotations.sort((a, b) -> a.outer().compareTo(b.outer()));
        return quotations;
    }

    private static void addDouble(String flat, Span line, List<Quotation> quotations) {
        @Nullable Span opened = null;
        Matcher marks = DOUBLE_MARK.matcher(flat).region(line.begin(), line.end());
        while (marks.find()) {
            if (opened == null) {
                opened = CLOSING.contains(marks.group()) ? null : new Span(marks.start(), marks.end());
            } else if (!opensInside(flat, marks.start())) {
                add(opened, new Span(marks.start(), marks.end()), quotations);
                opened = null;
            }
        }
        if (opened != null && opened.end() < line.end()) {
            quotations.add(new Quotation(new Span(opened.begin(), line.end()), new Span(opened.end(), line.end())));
        }
    }

    private static boolean opensInside(String flat, int mark) {
        return "“„«".indexOf(flat.charAt(mark)) >= 0 && " \t([-–—".indexOf(flat.charAt(mark - 1)) >= 0;
    }

    private static void addSingle(String flat, Span line, List<Quotation> quotations) {
        Matcher single = SINGLE.matcher(flat).region(line.begin(), line.end());
        while (single.find()) {
            Span found = new Span(single.start(), single.end());
            if (quotations.stream().noneMatch(other -> other.outer().overlaps(found))) {
                add(new Span(found.begin(), found.begin() + 1), new Span(found.end() - 1, found.end()), quotations);
            }
        }
    }

    private static void add(Span opening, Span closing, List<Quotation> quotations) {
        int begin = opening.end();
        int end = closing.begin();
        if (begin < end) {
            quotations.add(new Quotation(opening.cover(closing), new Span(begin, end)));
        }
    }
}
