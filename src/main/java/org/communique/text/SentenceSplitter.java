package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.communique.fact.Span;

/// Parts a paragraph into sentences: OpenNLP's detector, with the breaks it adds after abbreviations taken back and
/// those put in that it misses: behind a closing quotation mark, and behind an abbreviation that ends its sentence.
final class SentenceSplitter {

    /// A mark that ends a sentence, closing quotes or brackets, space, and what can begin another.
    private static final Pattern BREAK = Pattern.compile("[.!?](?<closing>[\"')]*)\\s+(?=[\"'(]?\\p{Lu})");

    /// Who writes "i" may begin sentences with small letters, too.
    private static final Pattern WITHOUT_CAPITALS = Pattern.compile("\\bi\\b(?![.-])");

    /// Even there "Yahoo! said" goes on.
    private static final Pattern SMALL_WORD = Pattern.compile("(?<=\\s)\\p{Ll}[\\p{Ll}'-]+[.!?]+$");

    private static final int LONGEST_WORD = 40;

    private final SentenceDetectorME detector;
    private final Abbreviations abbreviations;

    SentenceSplitter(SentenceDetectorME detector, Abbreviations abbreviations) {
        this.detector = detector;
        this.abbreviations = abbreviations;
    }

    List<Span> split(String text, Span paragraph) {
        String line = text.substring(paragraph.begin(), paragraph.end());
        boolean withoutCapitals = WITHOUT_CAPITALS.matcher(line).find();
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (opennlp.tools.util.Span found : detector.sentPosDetect(line)) {
            if (isBreak(line, found.getEnd(), withoutCapitals)) {
                addParts(line, begin, found.getEnd(), sentences);
                begin = found.getEnd();
            }
        }
        addParts(line, begin, line.length(), sentences);
        return sentences.stream()
                .map(span -> new Span(paragraph.begin() + span.begin(), paragraph.begin() + span.end()))
                .toList();
    }

    /// Whether the sentence may end here: what follows can begin a sentence and what precedes is no abbreviation.
    private boolean isBreak(String line, int end, boolean withoutCapitals) {
        int next = end;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        if (next == line.length() || abbreviations.goesOn(line, end)) {
            return false;
        }
        boolean small = Character.isLowerCase(line.charAt(next));
        return !small || (withoutCapitals && endsWithSmallWord(line, end));
    }

    private static boolean endsWithSmallWord(String line, int end) {
        Matcher word = SMALL_WORD.matcher(line).region(Math.max(0, end - LONGEST_WORD), end);
        return word.useTransparentBounds(true).find();
    }

    private void addParts(String line, int begin, int end, List<Span> sentences) {
        int from = begin;
        Matcher breaks = BREAK.matcher(line).region(begin, end);
        while (breaks.find()) {
            if (!breaks.group("closing").isEmpty() || abbreviations.ends(line, breaks.start() + 1)) {
                add(line, from, breaks.end(), sentences);
                from = breaks.end();
            }
        }
        add(line, from, end, sentences);
    }

    private static void add(String line, int begin, int end, List<Span> sentences) {
        String part = line.substring(begin, end);
        if (!part.isBlank()) {
            int lead = part.length() - part.stripLeading().length();
            sentences.add(new Span(begin + lead, begin + part.stripTrailing().length()));
        }
    }
}
