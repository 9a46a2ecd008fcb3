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
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Asks for a user and a password (HTTP Basic, RFC 7617); `/$/ping` tells anybody that the service is up.
final class PasswordGate implements Filter {

    private static final String BASIC = "Basic ";

    private final Passwords passwords;

    PasswordGate(Passwords passwords) {
        this.passwords = passwords;
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
            return parts.length == 2 && passwords.allow(parts[0], parts[1]);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
