package org.communique.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.data.Table;

/// The words of web pages that are no part of an article: "Read also", "Leave a reply", "Sign up for our newsletter".
final class Notices {

    private static final String WORDS = "lexicon/boilerplate.tsv";

    /// In characters; a longer line that contains a notice's words is a paragraph that happens to speak of them.
    private static final int LONGEST = 160;

    /// A line that begins as a notice may name many, who reported or hold rights; a longer one is a whole article.
    private static final int LONGEST_LINE = 500;

    /// A line that heads a list has at most so many words.
    private static final int HEADING_WORDS = 5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern COLON = Pattern.compile("\\s*[:»›>]$");

    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> contained = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final Set<String> site = new HashSet<>();
    private final Set<String> reader = new HashSet<>();

    private Notices() {}

    static Notices load() {
        Notices notices = new Notices();
        Table.load(WORDS).rows().forEach(row -> notices.add(row.get("match"), row.get("words")));
        return notices;
    }

    private void add(String match, String words) {
        switch (match) {
            case "whole" -> whole.add(words);
            case "starts" -> starts.add(words);
            case "contains" -> contained.add(words);
            case "opens" -> headings.add(words + " ");
            case "site" -> site.add(words);
            case "reader" -> reader.add(words);
            default -> throw new IllegalStateException(WORDS + ": '" + match + "' is no way to match");
        }
    }

    /// Whether the words of a passage make it a notice.
    boolean mark(Passage passage) {
        String words = passage.ownWords();
        if (whole.contains(words) || opensList(passage)) {
            return true;
        }
        if (words.length() <= LONGEST_LINE && starts.stream().anyMatch(words::startsWith)) {
            return true;
        }
        return words.length() <= LONGEST && (contained.stream().anyMatch(words::contains) || speaksOfTheSite(words));
    }

    private boolean speaksOfTheSite(String words) {
        Set<String> each = new HashSet<>(List.of(NO_WORD.split(words, -1)));
        return each.stream().anyMatch(site::contains) && each.stream().anyMatch(reader::contains);
    }

    /// Whether a passage heads a list of other articles, of tags or of comments.
    boolean opensList(Passage passage) {
        if (passage.words() > HEADING_WORDS || passage.endsSentence()) {
            return false;
        }
        String heading = COLON.matcher(passage.ownWords()).replaceFirst("") + " ";
        return headings.stream().anyMatch(heading::startsWith);
    }
}
