package org.communique.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.web.ContentType;
import org.communique.article.WebPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads an article as it is sent in: plain text or a web page, with what is known of it in the query string, or a JSON
/// object with `text` and the same fields: `name`, `published`, `url`, `publisher`, `title`.
final class SentArticle {

    private static final JsonMapper JSON = JsonMapper.shared();
    /// Of the header: Jetty looks for the charset where it is asked for the type, and fails where it knows none.
    private static final String CONTENT_TYPE = "Content-Type";

    private static final int LONGEST_PAGE = 10_000_000;
    private static final List<String> KNOWN = List.of("published", "url", "publisher", "title");

    private SentArticle() {}

    static Inbox.Sent read(HttpServletRequest request) throws IOException, UnfitArticleException {
        String type = String.valueOf(request.getHeader(CONTENT_TYPE))
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        // The query string first: reading parameters must not touch the body.
        return switch (type) {
            case "text/plain" -> plain(request);
            case "text/html", "application/xhtml+xml" -> page(request);
            case "application/json" -> json(request.getInputStream().readAllBytes());
            default ->
                throw new UnfitArticleException(
                        HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                        "send an article as text/plain or application/json, in UTF-8, or as text/html");
        };
    }

    /// The article in a page; what the request says of it counts more than what the page does.
    private static Inbox.Sent page(HttpServletRequest request) throws IOException, UnfitArticleException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_PAGE + 1);
        if (body.length > LONGEST_PAGE) {
            throw new UnfitArticleException(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "the page is longer than " + LONGEST_PAGE + " bytes; send its text");
        }
        WebPage page;
        String charset = ContentType.create(request.getHeader(CONTENT_TYPE)).getCharset();
        try {
            page = WebPage.read(new ByteArrayInputStream(body), charset);
        } catch (IllegalArgumentException e) {
            throw bad("the charset '" + charset + "' is not known");
        }
        ObjectNode sidecar = JSON.createObjectNode();
        sidecar.put("title", page.title()).put("published", page.published()).put("publisher", page.publisher());
        return sent(request, page.text().getBytes(StandardCharsets.UTF_8), sidecar);
    }

    private static Inbox.Sent plain(HttpServletRequest request) throws IOException, UnfitArticleException {
        return sent(request, request.getInputStream().readAllBytes(), JSON.createObjectNode());
    }

    private static Inbox.Sent sent(HttpServletRequest request, byte[] text, ObjectNode sidecar)
            throws UnfitArticleException {
        for (String field : KNOWN) {
            String value = request.getParameter(field);
            if (value != null) {
                sidecar.put(field, value);
            }
        }
        return sent(request.getParameter("name"), text, sidecar);
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
