package org.communique.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.data.Table;
import org.communique.fact.Span;

/// Parts what never is one word: clitics and quotation marks from words, the mark that ends a sentence, two words
/// with a mark between them, a number and its unit, and two words written as one ("cannot").
final class WordParts {

    private static final String CLITIC = "'(?:s|re|ve|ll|d|m)\\b";

    /// A mark, a clitic, or a run of anything else, with the apostrophe of "O'Brien" inside.
    private static final Pattern PART = Pattern.compile(
            "\"|''|(?<=\\w)" + CLITIC + "|n't\\b|(?:(?!n't\\b)[^\"']|(?<=\\w)(?!" + CLITIC + ")'(?=\\w))++|'",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final String MARK =
            "(?<=\\w)\\.{2,}(?=\\w)|(?<=\\p{L}),(?=\\p{L})|(?<=\\p{L}{2})/(?=\\p{L}{2})" + "|[<>](?=\\w)|(?<=\\w)[<>]";
    private static final Pattern BETWEEN =
            Pattern.compile(MARK + "|(?<before>\\p{L}+|(?<=\\w))(?<hyphen>-)(?=\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{2,}");

    private static final Pattern MEASURE = Pattern.compile("(?<number>\\d[\\d.,]*)(?<unit>\\p{L}+)");

    private final Abbreviations abbreviations;
    private final Set<String> prefixes;
    private final Set<String> units;
    private final Map<String, Integer> merged = new HashMap<>();

    private WordParts(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        prefixes = Set.copyOf(Table.lines("lexicon/hyphen-prefixes.txt"));
        units = Set.copyOf(Table.lines("lexicon/units.txt"));
        for (String words : Table.lines("lexicon/merged-words.txt")) {
            merged.put(words.replace(" ", ""), words.indexOf(' '));
        }
    }

    static WordParts load(Abbreviations abbreviations) {
        return new WordParts(abbreviations);
    }

    /// Gives the parts of a token in text order.
    void of(String text, Span token, Consumer<Span> parts) {
        Matcher found = PART.matcher(text).region(token.begin(), token.end()).useTransparentBounds(true);
        while (found.find()) {
            int stop = found.end() - (hasLooseStop(found.group()) ? 1 : 0);
            addWords(text, new Span(found.start(), stop), parts);
            add(stop, found.end(), parts);
        }
    }

    /// Whether the word keeps the mark that ends its sentence, as OpenNLP leaves it on names it does not know: "Kyiv.".
    private boolean hasLooseStop(String word) {
        int last = word.length() - 1;
        return last > 0
                && ".!?".indexOf(word.charAt(last)) >= 0
                && Character.isLetterOrDigit(word.charAt(last - 1))
                && !abbreviations.has(word);
    }

    private void addWords(String text, Span part, Consumer<Span> parts) {
        int begin = part.begin();
        Matcher marks = BETWEEN.matcher(text).region(part.begin(), part.end()).useTransparentBounds(true);
        while (marks.find()) {
            int mark = marks.start("hyphen") < 0 ? marks.start() : marks.start("hyphen");
            if (marks.start("hyphen") < 0 || parts(text, part, marks)) {
                addWord(text, begin, mark, parts);
                add(mark, marks.end(), parts);
                begin = marks.end();
            }
        }
        addWord(text, begin, part.end(), parts);
    }

    /// A hyphen does so between small words ("state-owned") and before a number ("COVID-19"), but not behind a prefix
    /// ("anti-war"); between others it depends: there OpenNLP decides, unless it left the hyphen with one of them.
    private boolean parts(String text, Span part, Matcher found) {
        int hyphen = found.start("hyphen");
        String before = found.group("before");
        char behind = text.charAt(hyphen + 1);
        boolean edge = hyphen == part.begin() || hyphen + 1 == part.end();
        boolean small =
                Character.isLowerCase(behind) && SMALL_WORD.matcher(before).matches();
        boolean number = Character.isDigit(behind) && !before.isEmpty();
        return edge || ((small || number) && !prefixes.contains(before));
    }

    private void addWord(String text, int begin, int end, Consumer<Span> parts) {
        String word = text.substring(begin, end);
        int cut = begin + merged.getOrDefault(word, 0);
        Matcher measure = MEASURE.matcher(word);
        if (measure.matches() && units.contains(measure.group("unit"))) {
            cut = begin + measure.start("unit");
        }
        add(begin, cut, parts);
        add(cut, end, parts);
    }

    private static void add(int begin, int end, Consumer<Span> parts) {
        if (begin < end) {
            parts.accept(new Span(begin, end));
        }
    }
}
