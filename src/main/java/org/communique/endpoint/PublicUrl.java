package org.communique.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address by which clients know this endpoint: the one it was told, which a proxy in front of it needs, or the one
/// that the request was sent to.
record PublicUrl(@Nullable URI told) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+]");

    /// `path` starts with `/`.
    String of(HttpServletRequest request, String path) {
        if (told != null) {
            return told.toString().replaceFirst("/+$", "") + path;
        }
        String host = request.getServerName();
        String sure = HOST.matcher(host).matches() ? host : "localhost";
        return request.getScheme() + "://" + sure + port(request) + path;
    }

    /// What the told address has before every path of ours: empty, or `/news` where that is `https://example.org/news`.
    String path() {
        String path = told == null ? null : told.getRawPath();
        return path == null ? "" : path.replaceFirst("/+$", "");
    }

    private static String port(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return usual ? "" : ":" + port;
    }
}
