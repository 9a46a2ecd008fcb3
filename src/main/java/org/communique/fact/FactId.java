package org.communique.fact;

import java.util.regex.Pattern;

/// What names a fact: derived from the article and from what makes the fact itself, so that the same article always
/// yields the same ids and two facts read from one sentence never share one.
public record FactId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-z]+(?:-[0-9a-z]+)*");

    public FactId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no fact id: lower case letters, digits and '-' only");
        }
    }
}
