package org.communique.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Ids made of names: lower case, accents folded, words joined by `-`.
final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 80;

    private Slug() {}

    static String of(String name) {
        String slug = Fold.isAscii(name) ? joined(name) : ofAny(name);
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }

    private static String ofAny(String name) {
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }

    /// The same for most names, without regular expressions: every start makes slugs by the thousand.
    private static String joined(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean parted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                slug.append(parted && !slug.isEmpty() ? "-" : "").append(c);
            }
            parted = !Character.isLetterOrDigit(c);
        }
        return slug.toString();
    }

    static String agent(String name) {
        String slug = of(name);
        return "agent/" + (slug.isEmpty() ? "unnamed" : slug);
    }
}
