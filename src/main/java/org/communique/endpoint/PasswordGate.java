package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Asks for a user and a password (HTTP Basic, RFC 7617); `/$/ping` tells anybody that the service is up.
final class PasswordGate implements Filter {

    private static final String BASIC = "Basic ";
    private static final int KEY_BYTES = 32;

    private final Passwords passwords;

    /// Checking a password takes a third of a second by design; what was right once is known again by this digest.
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final byte[] key = new byte[KEY_BYTES];

    PasswordGate(Passwords passwords) {
        this.passwords = passwords;
        new SecureRandom().nextBytes(key);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (asked.getRequestURI().equals("/$/ping") || isKnown(asked.getHeader("Authorization"))) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("WWW-Authenticate", "Basic realm=\"communique\", charset=\"UTF-8\"");
        new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "a user and a password are needed").send(answer);
    }

    private boolean isKnown(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BASIC)) {
            return false;
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 && isKnown(parts[0], parts[1]);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isKnown(String user, String password) {
        String digest = digest(user + ":" + password);
        if (known.contains(digest)) {
            return true;
        }
        boolean right = passwords.allow(user, password);
        if (right) {
            known.add(digest);
        }
        return right;
    }

    private String digest(String credentials) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(key);
            return HexFormat.of().formatHex(sha.digest(credentials.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
