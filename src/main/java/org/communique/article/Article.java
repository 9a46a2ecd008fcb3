package org.communique.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.communique.fact.Span;

/// One version of a news text: its name (the file's stem), the stored text, its source, and the regions to ignore.
///
/// `ignored` is sorted, without overlaps; what it covers is no part of the article (menus, share buttons, comment
/// forms).
public record Article(String name, StoredText text, Source source, List<Span> ignored) {

    public Article {
        ignored = List.copyOf(ignored);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an article needs a name");
        }
    }

    /// The same with nothing ignored, for readers of every character.
    public Article whole() {
        return new Article(name, text, source, List.of());
    }

    /// What stays the same when the text changes: the address it was published under, else its name.
    public String key() {
        return source.url() == null ? name : source.url();
    }

    /// Names this version: 16 hexadecimal digits from [#key()] and the text.
    public String version() {
        return sha256(key() + "\n" + text.value()).substring(0, 16);
    }

    /// SHA-256 of the stored text in UTF-8, so that a consumer can check that offsets apply to the text it holds.
    public String digest() {
        return sha256(text.value());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
