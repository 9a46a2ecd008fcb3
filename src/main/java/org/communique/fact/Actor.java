package org.communique.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Anyone or anything that can speak or act.
///
/// `id` is the path of its IRI (`country/JP`, `agent/nato`, `agent/fumio-kishida`), the same in every article for a
/// named
/// actor; `country` the ISO 3166 alpha-3 code of the state it belongs to, null for international bodies and where
/// unknown;
/// `label` is what the text calls it, `name` what it is called everywhere;
/// `polity` the id of the country or international body it is part of (a country is its own), null where unknown.
public record Actor(
        String id,
        String label,
        ActorKind kind,
        @Nullable String country,
        @Nullable String polity,
        String name) {

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

    /// An actor that is called everywhere as in its text.
    public Actor(String id, String label, ActorKind kind, @Nullable String country, @Nullable String polity) {
        this(id, label, kind, country, polity, label);
    }

    /// The same actor as a text calls it.
    public Actor called(String words) {
        return new Actor(id, words, kind, country, polity, name);
    }

    /// The same actor, part of what another belongs to.
    public Actor of(Actor owner) {
        return new Actor(id, label, kind, owner.country, owner.polity, name);
    }

    public boolean isCountry() {
        return kind == ActorKind.COUNTRY;
    }
}
