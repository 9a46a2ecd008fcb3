package org.communique.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;

/// Where, when and by which agency a report was filed, as its first paragraph opens: "TOKYO, Feb 17 (Reuters) -".
///
/// `region` covers these words and the dash or colon after them, and nothing of the sentence that follows.
record Dateline(
        Span region,
        String place,
        @Nullable DayMonth date,
        @Nullable String agency) {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*+){0,3}";
    private static final String NAMED = "\\p{Lu}[\\p{L}.'’-]*+(?:[ /-]\\p{Lu}[\\p{L}.'’-]*+){0,3}";
    private static final String DATE = DayMonth.PATTERN;
    private static final String DASH = "\\s*(?:[-–—]{1,2})(?=\\s|[\\p{Lu}\"“])";
    private static final String AGENCY = "(?<agency>" + Agencies.PATTERN + ")";

    private static final List<Pattern> FORMS = List.of(
            // KYIV, Ukraine, Feb. 17 (AP) —
            form(
                    NAMED + "(?:, " + NAMED + ")?",
                    "(?:,? (?<date>" + DATE + "),?)? ?\\((?:(?i:" + AGENCY + ")|[\\p{Lu} ]{2,40})\\)(?:" + DASH + "|:)?"
                            + "(?:\\s*\\[TEXT\\])?"),
            // NAIROBI, Feb. 17 (Daily Post) -
            form(CAPITALS + "(?:, " + NAMED + ")?", "(?:,? (?<date>" + DATE + "),?)? ?\\(" + NAMED + "\\)" + DASH),
            // BRUSSELS, 17 February –
            form(CAPITALS + "(?:, " + NAMED + ")?", "(?:,? (?<date>" + DATE + "),?)?" + DASH),
            // Hong Kong CNN —
            form("(?:" + NAMED + "(?:, " + NAMED + ")? )?", AGENCY + "\\s+[–—]{1,2}(?=\\s)"),
            // WASHINGTON:
            form(CAPITALS, "(?:,? (?<date>" + DATE + "))?:(?=\\s+[\\p{L}\"“])"),
            // Reports that lost their "(Reuters) -" in a copy: TOKYO Japan summoned the ambassador.
            form("\\p{Lu}{3,}(?:[ /]\\p{Lu}{3,}){0,2}", "(?=\\s+\\p{Lu}\\p{Ll})"));

    /// A line of its own: Kazan, Russia.
    private static final Pattern ALONE = Pattern.compile("(?<place>" + NAMED + "(?:, " + NAMED + ")?)[.:]?");

    private static final Pattern COLON_OR_STOP = Pattern.compile("[.:]$");

    private static Pattern form(String place, String rest) {
        return Pattern.compile("(?<place>" + place + ")" + rest);
    }

    /// The dateline at the beginning of a text's first paragraph, behind `from` characters of a note.
    static Optional<Dateline> opening(Passage paragraph, int from, String text) {
        return FORMS.stream()
                .map(form -> form.matcher(paragraph.text())
                        .region(from, paragraph.text().length()))
                .filter(found -> found.lookingAt() && isFiledFrom(found, text))
                .findFirst()
                .map(found -> of(paragraph, found));
    }

    /// A dateline without an agency may be something else: a speaker in a transcript, the initials of a body.
    private static boolean isFiledFrom(Matcher found, String text) {
        if (found.namedGroups().containsKey("agency")) {
            return true;
        }
        String words = found.group();
        String place = found.group("place");
        boolean known = isPlace(place, text);
        if (words.endsWith(":")) {
            return known && !recurs(words, text);
        }
        return known || !(words.equals(place) || recurs(place, text));
    }

    private static boolean recurs(String words, String text) {
        return text.indexOf(words, text.indexOf(words) + 1) >= 0;
    }

    /// The dateline that is a line of its own, before the first paragraph.
    static Optional<Dateline> alone(Passage line) {
        Matcher found = ALONE.matcher(line.text());
        boolean place = found.matches() && line.isShort() && line.endsSentence();
        return place
                ? Optional.of(new Dateline(
                        line.at(0, line.text().length()),
                        COLON_OR_STOP.matcher(found.group("place")).replaceFirst(""),
                        null,
                        null))
                : Optional.empty();
    }

    private static Dateline of(Passage paragraph, Matcher found) {
        boolean signs = found.namedGroups().containsKey("agency");
        boolean dates = found.namedGroups().containsKey("date");
        String date = dates ? found.group("date") : null;
        return new Dateline(
                paragraph.at(found.start(), found.end()),
                found.group("place").strip(),
                date == null ? null : DayMonth.parse(date).orElse(null),
                signs ? found.group("agency") : null);
    }

    /// A place and not the initials of a body: it is a known one, or the text spells it as a name too.
    private static boolean isPlace(String capitals, String text) {
        String first = capitals.split("[ /]", 2)[0];
        String name = first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT);
        return Places.include(capitals) || Places.include(first) || text.contains(name);
    }

    /// The day on which the report was filed, where the dateline or a known date gives the year.
    Optional<PartialDate> filed(@Nullable PartialDate known) {
        return date == null ? Optional.empty() : date.in(known);
    }
}
