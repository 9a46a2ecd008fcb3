package org.communique.article;

import java.util.List;
import org.communique.article.LineWraps.Line;

/// The width that a text is set to, and whether it is set to one at all.
///
/// Typed and scanned texts have lines of 45 to 100 characters that break in the middle of sentences; some put an empty
/// line after each.
record Width(int characters, boolean spaced) {

    private static final Width NONE = new Width(0, false);
    private static final int FEWEST_LINES = 4;
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;

    /// Lines of a set text vary; one that leaves so much of the width free ends its paragraph.
    private static final double FULL = 0.8;

    /// Of the lines, how many must be full, and how many of those break a sentence, for the text to be set.
    private static final double MOST = 0.5;

    /// The first word of a line is a name now and then; the lines of a list all begin with a capital.
    private static final double SOME = 0.35;

    private static final double FEW = 0.2;

    static Width of(List<Line> lines) {
        if (lines.size() < FEWEST_LINES) {
            return NONE;
        }
        List<Integer> lengths =
                lines.stream().map(line -> line.text().length()).sorted().toList();
        int characters = lengths.get((int) (lengths.size() * 0.9));
        if (characters < NARROWEST || characters > WIDEST) {
            return NONE;
        }
        List<Line> full = lines.stream()
                .filter(line -> line.text().length() >= FULL * characters)
                .toList();
        double broken = share(full, full.stream().filter(line -> !line.ended()).count());
        long adjacent = lines.stream().skip(1).filter(Line::adjacent).count();
        boolean set = full.size() >= MOST * lines.size() && broken >= MOST && goOn(lines) >= SOME;
        return set ? new Width(characters, share(lines, adjacent) < FEW) : NONE;
    }

    /// Of the lines after one that breaks off, the share that goes on in lower case; in capitals every letter may.
    private static double goOn(List<Line> lines) {
        long breaks = 0;
        long goOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean breaksOff = !lines.get(i - 1).ended();
            String text = lines.get(i).text();
            breaks += breaksOff ? 1 : 0;
            goOn += breaksOff && (lines.get(i).goesOn() || LetterCase.isCapitals(text)) ? 1 : 0;
        }
        return breaks == 0 ? 0 : (double) goOn / breaks;
    }

    private static double share(List<Line> lines, long some) {
        return lines.isEmpty() ? 0 : (double) some / lines.size();
    }

    boolean isSet() {
        return characters > 0;
    }

    /// Whether a line carries the line before it on.
    boolean joins(Line before, Line line) {
        if (spaced ? before.ended() : !line.adjacent()) {
            return false;
        }
        boolean full = before.text().length() + 1 + line.firstWordLength() >= FULL * characters;
        return full || (line.goesOn() && !before.ended());
    }
}
