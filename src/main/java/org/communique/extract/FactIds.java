package org.communique.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.communique.article.Article;
import org.communique.fact.FactId;

/// Mints the ids of an article's facts: eight digits of the article's version and ten of what makes the fact itself.
final class FactIds {

    private final String version;

    FactIds(Article article) {
        this.version = article.version();
    }

    FactId of(List<?> parts) {
        String made = version + parts;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
            return new FactId(version.substring(0, 8) + "-"
                    + HexFormat.of().formatHex(hash).substring(0, 10));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
