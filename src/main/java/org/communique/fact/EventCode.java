package org.communique.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What kind of event it is: PLOVER category, PLOVER mode (`CONSULT-phone`) and CAMEO code (`041`) where the text shows
/// them.
public record EventCode(
        PloverType type, @Nullable String mode, @Nullable String cameo) {

    private static final Pattern CAMEO = Pattern.compile("\\d{2,4}");

    public EventCode {
        if (mode != null && !mode.startsWith(type + "-")) {
            throw new IllegalArgumentException("mode " + mode + " does not belong to " + type);
        }
        if (cameo != null && !CAMEO.matcher(cameo).matches()) {
            throw new IllegalArgumentException("'" + cameo + "' is no CAMEO code: two to four digits");
        }
    }
}
