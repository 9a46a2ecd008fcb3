package org.communique.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.fact.PartialDate;

/// The date in the address of a page: `/2022/02/17/`, `20220217`, `2022-02-02`, `/2022/feb/17/`, `/2022/02/`.
final class AddressDate {

    private static final String YEAR = "(?<year>(?:19[89]|20[0-4])\\d)";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("/" + YEAR + "/(?<month>\\d{1,2}|\\p{L}{3})/(?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)" + YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"),
            Pattern.compile("(?<!\\d)" + YEAR + "(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"),
            Pattern.compile("/" + YEAR + "[/-](?<month>\\d{2})/"));

    private AddressDate() {}

    static Optional<PartialDate> of(String url) {
        return FORMS.stream().flatMap(form -> in(form.matcher(url))).findFirst();
    }

    private static Stream<PartialDate> in(Matcher found) {
        if (!found.find()) {
            return Stream.empty();
        }
        boolean toTheDay = found.namedGroups().containsKey("day");
        try {
            int year = Integer.parseInt(found.group("year"));
            Integer day = toTheDay ? Integer.valueOf(found.group("day")) : null;
            return Stream.of(new PartialDate(year, month(found.group("month")), day));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
