package org.communique.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.data.Table;

/// Undoes line breaks that stand inside a sentence: those of text set to a width, and those that a scraper put around
/// every link.
public final class LineWraps {

    private static final Set<String> UNFINISHED = new HashSet<>(Table.lines("lexicon/unfinished.txt"));
    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
    private static final Pattern ENDED = Pattern.compile("[.!?:…][\"'”’»)\\]*]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’»)\\]]*(?:\\s|$)");
    private static final Pattern GOES_ON = Pattern.compile("^[\"'“‘(*]*[\\p{Ll},.;:)%”’].*");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-•*·–]\\s+[^\\s\\p{Ll}]|\\(?\\w{1,2}[.)]\\s).*");

    /// A link broken out of its sentence has at most so many words.
    private static final int LINK_WORDS = 8;

    /// A sentence torn to pieces has at least one piece of so many words; a menu has none.
    private static final int PIECE_WORDS = 5;

    private final List<Line> lines;
    private final Width width;

    private LineWraps(List<Line> lines) {
        this.lines = lines;
        this.width = Width.of(lines);
    }

    /// A line that is not blank; `adjacent` where no blank line parts it from the one before.
    record Line(int begin, int end, String text, boolean adjacent) {

        boolean ended() {
            return ENDED.matcher(text).find();
        }

        boolean holdsEnd() {
            return SENTENCE_END.matcher(text).find();
        }

        boolean goesOn() {
            return GOES_ON.matcher(text.strip()).matches();
        }

        int words() {
            return text.strip().split("\\s+", -1).length;
        }

        String lastWord() {
            return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }

        int firstWordLength() {
            return text.strip().split("\\s", 2)[0].length();
        }
    }

    /// The same text, of the same length, with a space in the place of each line break inside a sentence.
    public static String join(String flat) {
        LineWraps wraps = new LineWraps(lines(flat));
        StringBuilder joined = new StringBuilder(flat);
        for (int i : wraps.joins()) {
            for (int at = wraps.lines.get(i - 1).end(); at < wraps.lines.get(i).begin(); at++) {
                joined.setCharAt(at, ' ');
            }
        }
        return joined.toString();
    }

    private static List<Line> lines(String flat) {
        List<Line> lines = new ArrayList<>();
        int before = 0;
        Matcher line = LINE.matcher(flat);
        while (line.find()) {
            String text =
                    line.group().replace("&nbsp;", "").replace('\u00A0', ' ').stripTrailing();
            if (!text.isBlank()) {
                lines.add(new Line(line.start(), line.end(), text, breaks(flat, before, line.start()) <= 1));
                before = line.end();
            }
        }
        return lines;
    }

    private static long breaks(String flat, int begin, int end) {
        long feeds = flat.substring(begin, end).chars().filter(c -> c == '\n').count();
        return feeds > 0 ? feeds : end - begin;
    }

    private List<Integer> joins() {
        return width.isSet() ? setLines() : tornLines();
    }

    private List<Integer> setLines() {
        List<Integer> joins = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (width.joins(lines.get(i - 1), lines.get(i))
                    && !ITEM.matcher(lines.get(i).text()).matches()) {
                joins.add(i);
            }
        }
        return joins;
    }

    /// The pieces of torn sentences. Only what ends as a sentence does is one.
    private List<Integer> tornLines() {
        List<Integer> joins = new ArrayList<>();
        for (int first = 0; first < lines.size(); first++) {
            int last = first;
            int longest = lines.get(first).words();
            while (last + 1 < lines.size() && torn(last + 1)) {
                last++;
                longest = Math.max(longest, lines.get(last).words());
            }
            if (lines.get(last).holdsEnd() && longest >= PIECE_WORDS) {
                for (int i = first + 1; i <= last; i++) {
                    joins.add(i);
                }
            }
            first = last;
        }
        return joins;
    }

    private boolean torn(int i) {
        return goesOn(i) || isLink(i);
    }

    private boolean goesOn(int i) {
        return follows(i) && lines.get(i).goesOn();
    }

    private boolean isLink(int i) {
        if (!follows(i)) {
            return false;
        }
        boolean leads = UNFINISHED.contains(lines.get(i - 1).lastWord());
        return leads || (i + 1 < lines.size() && lines.get(i).words() <= LINK_WORDS && goesOn(i + 1));
    }

    private boolean follows(int i) {
        return lines.get(i).adjacent() && !lines.get(i - 1).ended();
    }
}
