package org.communique.endpoint;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How an endpoint is to be served: where it listens (port 0 is any that is free), under which address others know it
/// if that is another one, pages of which origin may read its answers (`*` is all, `none` is none), and what can be
/// taken away.
public record Settings(String host, int port, @Nullable URI publicUrl, String allowOrigin, Downloads downloads) {

    /// Listens there, without a proxy in front of it, for pages of all origins.
    public static Settings at(String host, int port) {
        return new Settings(host, port, null, "*", Downloads.NONE);
    }
}
