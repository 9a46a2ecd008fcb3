package org.communique.article;

import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `NAME.json` beside `NAME.txt`: what the text does not say (`published`, `url`, `publisher`, `title`).
final class Sidecar {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String file;
    private final JsonNode fields;

    private Sidecar(String file, JsonNode fields) {
        this.file = file;
        this.fields = fields;
    }

    /// A sidecar that cannot be understood; its article is rejected rather than read without it.
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        Malformed(String reason, @Nullable Throwable cause) {
            super(reason, cause);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /// What the sidecar of an article's file says, [Source#UNKNOWN] where there is none.
    static Source beside(Path article) throws Malformed {
        String name = article.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".json";
        Path path = article.resolveSibling(name);
        return Files.exists(path) ? new Sidecar(name, parse(path, name)).source() : Source.UNKNOWN;
    }

    private static JsonNode parse(Path path, String name) throws Malformed {
        try {
            JsonNode fields = JSON.readTree(path);
            if (!fields.isObject()) {
                throw new Malformed(
                        "its sidecar " + name + " is no JSON object; write {\"published\": \"2022-02-17\"}", null);
            }
            return fields;
        } catch (JacksonException e) {
            throw new Malformed("its sidecar " + name + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Source source() throws Malformed {
        PartialDate published = published();
        return new Source(
                published,
                published == null ? null : Source.DateBasis.EXTERNAL,
                string("url"),
                string("publisher"),
                string("title"));
    }

    private @Nullable PartialDate published() throws Malformed {
        String date = string("published");
        try {
            return date == null ? null : PartialDate.parse(date);
        } catch (IllegalArgumentException e) {
            throw new Malformed("its sidecar " + file + ": published " + e.getMessage(), e);
        }
    }

    private @Nullable String string(String field) throws Malformed {
        JsonNode value = fields.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Malformed("its sidecar " + file + ": " + field + " is " + value + ", a string is expected", null);
        }
        return value.stringValue().isBlank() ? null : value.stringValue();
    }
}
