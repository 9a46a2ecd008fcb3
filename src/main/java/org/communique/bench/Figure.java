package org.communique.bench;

import java.util.Locale;

/// One thing measured.
public record Figure(String what, double value, String unit) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-44s %,14.1f %s", what, value, unit);
    }
}
