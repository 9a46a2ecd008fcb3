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
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String slug =
                OTHER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }

    static String agent(String name) {
        String slug = of(name);
        return "agent/" + (slug.isEmpty() ? "unnamed" : slug);
    }
}
