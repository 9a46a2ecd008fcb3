package org.communique.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Anyone or anything that can speak or act.
///
/// `id` is the path of its IRI (`country/JP`, `agent/nato`, `agent/fumio-kishida`), the same in every article for a
/// named
/// actor; `country` the ISO 3166 alpha-3 code of the state it belongs to, null for international bodies and where
/// unknown;
/// `polity` the id of the country or international body it is part of (a country is its own), null where unknown.
public record Actor(
        String id,
        String label,
        ActorKind kind,
        @Nullable String country,
        @Nullable String polity) {

    private static final Pattern ID = Pattern.compile("(?:country|agent)/[\\p{L}\\p{N}.-]+");
    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

    public Actor {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no actor id: country/… or agent/… is expected");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("actor " + id + " has no label");
        }
        if (country != null && !ISO3.matcher(country).matches()) {
            throw new IllegalArgumentException("actor " + id + ": '" + country + "' is no ISO 3166 alpha-3 code");
        }
    }

    public boolean isCountry() {
        return kind == ActorKind.COUNTRY;
    }
}
