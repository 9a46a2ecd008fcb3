package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.communique.fact.Span;

/// Parts a paragraph into sentences: OpenNLP's detector, with the breaks it adds after abbreviations taken back and
/// those
/// it misses behind a closing quotation mark put in.
final class SentenceSplitter {

    /// A mark that ends a sentence, closing quotes or brackets, space, and what can begin another.
    private static final Pattern BREAK_AFTER_QUOTE = Pattern.compile("[.!?][\"')]+\\s+(?=[\"'(]?\\p{Lu})");

    private final SentenceDetectorME detector;
    private final Abbreviations abbreviations;

    SentenceSplitter(SentenceDetectorME detector, Abbreviations abbreviations) {
        this.detector = detector;
        this.abbreviations = abbreviations;
    }

    List<Span> split(String text, Span paragraph) {
        String line = text.substring(paragraph.begin(), paragraph.end());
        int end = line.stripTrailing().length();
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (opennlp.tools.util.Span found : detector.sentPosDetect(line)) {
            boolean ends = found.getEnd() == end || isBreak(line, found.getEnd());
            if (ends) {
                addParts(line, begin, closing(line, found.getEnd()), sentences);
                begin = closing(line, found.getEnd());
            }
        }
        addParts(line, begin, line.length(), sentences);
        return sentences.stream()
                .map(span -> new Span(paragraph.begin() + span.begin(), paragraph.begin() + span.end()))
                .toList();
    }

    /// Whether the sentence may end here: what follows can begin a sentence and what precedes is no abbreviation.
    private boolean isBreak(String line, int end) {
        int next = closing(line, end);
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        boolean begins = next < line.length() && !Character.isLowerCase(line.charAt(next));
        return begins && !abbreviations.end(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
    }

    /// Behind the closing quotes and brackets that the detector leaves to the next sentence.
    private static int closing(String line, int end) {
        int closed = end;
        while (closed < line.length() && "\"')]".indexOf(line.charAt(closed)) >= 0) {
            closed++;
        }
        return closed;
    }

    private static void addParts(String line, int begin, int end, List<Span> sentences) {
        int from = begin;
        Matcher breaks = BREAK_AFTER_QUOTE.matcher(line).region(begin, end);
        while (breaks.find()) {
            add(line, from, breaks.end(), sentences);
            from = breaks.end();
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
