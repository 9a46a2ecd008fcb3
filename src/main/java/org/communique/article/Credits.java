package org.communique.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.fact.Span;

/// Finds who took a picture or filed a report, at the end of a caption or paragraph: "(AFP Photo)", "REUTERS/Jane Doe".
final class Credits {

    private static final String NAME = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]++)";
    private static final String SIGN = "\\b" + Agencies.PATTERN + "\\b";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\([^()]{0,60}\\b(?i:photos?|image|picture|pic|file|courtesy)\\b[^()]{0,80}\\)\\W*$"),
            Pattern.compile(
                    "(?:" + NAME + " ){0,4}" + NAME + "(?:/[\\p{L}' -]{1,40}){0,3}/(?i:" + SIGN + ")[^.]{0,40}$"),
            Pattern.compile("(?i:" + SIGN + ")/[^.!?]{2,50}$"),
            Pattern.compile("(?<=[.!?][\"'”’]? |^)(?:[\\p{Lu}][^\\s.]{0,30} ){0,5}via (?i:" + SIGN + ")\\W*$"),
            Pattern.compile("(?<=[.!?][\"'”’]? |^)[(\\[–—-]{0,2} ?(?i:" + SIGN + ")\\W*$"));

    private Credits() {}

    /// Where the credit stands in the passage; empty where it has none.
    static Optional<Span> in(Passage passage) {
        return FORMS.stream()
                .map(form -> form.matcher(passage.text()))
                .flatMap(form -> found(passage, form))
                .findFirst();
    }

    private static Stream<Span> found(Passage passage, Matcher form) {
        int tail = Math.max(0, passage.text().length() - 160);
        form.region(tail, passage.text().length()).useTransparentBounds(true).useAnchoringBounds(false);
        return form.find() ? Stream.of(passage.at(form.start(), form.end())) : Stream.empty();
    }
}
