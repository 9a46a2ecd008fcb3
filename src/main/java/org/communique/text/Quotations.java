package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Span;

/// Finds what stands in quotation marks, paragraph by paragraph.
///
/// Straight marks open and close in turn. An opening mark that nothing closes quotes to the end of its paragraph (a
/// quotation over several paragraphs opens each anew and closes the last); a closing mark that nothing opened quotes
/// nothing. An opening mark right behind a word closes what stands open: „so“. A single mark quotes only where it
/// cannot be an apostrophe: opened behind a space and closed before one, with more than a letter between ("rock 'n'
/// roll").
final class Quotations {

    private static final Pattern DOUBLE_MARK = Pattern.compile("[\"“”„«»＂]");
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
        int opened = -1;
        Matcher marks = DOUBLE_MARK.matcher(flat).region(line.begin(), line.end());
        while (marks.find()) {
            if (opened < 0) {
                opened = CLOSING.contains(marks.group()) ? -1 : marks.start();
            } else if (!opensInside(flat, marks.start())) {
                add(opened, marks.end(), true, quotations);
                opened = -1;
            }
        }
        if (opened >= 0) {
            add(opened, line.end(), false, quotations);
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
                add(found.begin(), found.end(), true, quotations);
            }
        }
    }

    private static void add(int begin, int end, boolean closed, List<Quotation> quotations) {
        int innerEnd = closed ? end - 1 : end;
        if (begin + 1 < innerEnd) {
            quotations.add(new Quotation(new Span(begin, end), new Span(begin + 1, innerEnd)));
        }
    }
}
