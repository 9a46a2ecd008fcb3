package org.communique.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads an article as it is sent in: plain text, with what is known of it in the query string, or a JSON object with
/// `text` and the same fields: `name`, `published`, `url`, `publisher`, `title`.
final class SentArticle {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> KNOWN = List.of("published", "url", "publisher", "title");

    private SentArticle() {}

    static Inbox.Sent read(HttpServletRequest request) throws IOException, UnfitArticleException {
        String type = String.valueOf(request.getContentType())
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        // The query string first: reading parameters must not touch the body.
        return switch (type) {
            case "text/plain" -> plain(request);
            case "application/json" -> json(request.getInputStream().readAllBytes());
            default ->
                throw new UnfitArticleException(
                        HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                        "send an article as text/plain or application/json, in UTF-8");
        };
    }

    private static Inbox.Sent plain(HttpServletRequest request) throws IOException, UnfitArticleException {
        ObjectNode sidecar = JSON.createObjectNode();
        for (String field : KNOWN) {
            String value = request.getParameter(field);
            if (value != null) {
                sidecar.put(field, value);
            }
        }
        return sent(request.getParameter("name"), request.getInputStream().readAllBytes(), sidecar);
    }

    private static Inbox.Sent json(byte[] body) throws UnfitArticleException {
        JsonNode article;
        try {
            article = JSON.readTree(body);
        } catch (JacksonException e) {
            throw bad("the body is no JSON: " + e.getOriginalMessage());
        }
        JsonNode text = article.path("text");
        if (!text.isString()) {
            throw bad("the body is no article; write {\"text\": \"…\", \"published\": \"2022-02-17\"}");
        }
        ObjectNode sidecar = JSON.createObjectNode();
        for (String field : KNOWN) {
            JsonNode value = article.get(field);
            if (value != null) {
                sidecar.set(field, value);
            }
        }
        JsonNode name = article.path("name");
        return sent(
                name.isString() ? name.stringValue() : null,
                text.stringValue().getBytes(StandardCharsets.UTF_8),
                sidecar);
    }

    private static Inbox.Sent sent(@Nullable String name, byte[] text, ObjectNode sidecar)
            throws UnfitArticleException {
        try {
            return new Inbox.Sent(
                    name == null ? "sent-" + digest(text) : name,
                    text,
                    sidecar.isEmpty() ? null : JSON.writeValueAsBytes(sidecar));
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    /// The same text is the same article.
    private static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static UnfitArticleException bad(String why) {
        return new UnfitArticleException(HttpServletResponse.SC_BAD_REQUEST, why);
    }
}
