package org.communique.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.data.Table;
import org.communique.fact.Span;

/// Marks the lines of a text that are no part of the article: menus, share buttons, "Read also", comment forms.
///
/// A line is dropped for its words (`data/lexicon/boilerplate.tsv`), because it repeats an earlier one, or because it
/// is a
/// menu entry or a tag: a few words without the mark that ends a sentence, in a text that has sentences.
final class Boilerplate {

    private static final String WORDS = "lexicon/boilerplate.tsv";
    private static final Boilerplate SHIPPED = load();
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern BULLET = Pattern.compile("^[\\s•*·|>-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]*(?:\\s|$)");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:][\"'”’)]*\\s*$");

    /// A headline has at least so many words; a menu entry or a tag has fewer.
    private static final int HEADLINE_WORDS = 5;

    /// In characters; a longer line that contains a marker's words is a paragraph that happens to speak of them.
    private static final int LONGEST_NOTICE = 160;

    private final List<Predicate<String>> markers;

    private Boilerplate(List<Predicate<String>> markers) {
        this.markers = List.copyOf(markers);
    }

    /// The lines to ignore, in text order, line ends left out.
    static List<Span> in(StoredText text) {
        List<Span> ignored = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean hasSentences = SENTENCE_END.matcher(text.flat()).find();
        Matcher lines = LINE.matcher(text.flat());
        while (lines.find()) {
            String line = BULLET.matcher(lines.group().strip()).replaceFirst("");
            boolean repeated = !line.isEmpty() && !seen.add(line);
            if (repeated || SHIPPED.marks(line) || (hasSentences && isMenuEntry(line))) {
                ignored.add(new Span(lines.start(), lines.end()));
            }
        }
        return ignored;
    }

    private boolean marks(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return markers.stream().anyMatch(marker -> marker.test(lower));
    }

    private static boolean isMenuEntry(String line) {
        return !ENDS_SENTENCE.matcher(line).find() && line.split("\\s+", -1).length < HEADLINE_WORDS;
    }

    private static Boilerplate load() {
        return new Boilerplate(Table.load(WORDS).rows().stream()
                .map(row -> marker(row.get("match"), row.get("words")))
                .toList());
    }

    private static Predicate<String> marker(String match, String words) {
        return switch (match) {
            case "whole" -> words::equals;
            case "starts" -> line -> line.startsWith(words);
            case "contains" -> line -> line.length() <= LONGEST_NOTICE && line.contains(words);
            default -> throw new IllegalStateException(WORDS + ": '" + match + "' is none of whole, starts, contains");
        };
    }
}
