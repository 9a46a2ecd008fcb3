package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.communique.fact.PartialDate;

/// One `.txt` file with its sidecar, or standard input, as an article.
///
/// Bytes that are no UTF-8 are replaced by U+FFFD and counted. A file that is empty, binary or too large is no article.
final class ArticleFile {

    /// Of text, in characters (code points).
    static final int MOST_CHARACTERS = 1_000_000;

    /// A file of this size cannot hold so few characters: UTF-8 takes at most four bytes for one.
    private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

    /// Of the first bytes looked at, the share of control characters that makes a file binary.
    private static final double BINARY_SHARE = 0.1;

    private static final int LOOKED_AT = 8192;
    private static final String WHITE_SPACE = "\n\r\t\f";
    private static final String EXTENSION = "\\.[^.]*$";

    private final InputStream standardInput;
    private final Source otherwise;

    ArticleFile(InputStream standardInput) {
        this(standardInput, Source.UNKNOWN);
    }

    private ArticleFile(InputStream standardInput, Source otherwise) {
        this.standardInput = standardInput;
        this.otherwise = otherwise;
    }

    /// Reads with a publication date for what comes without one.
    ArticleFile published(PartialDate date) {
        return new ArticleFile(standardInput, Source.UNKNOWN.published(date));
    }

    Input read(Path path) {
        String name = path.getFileName().toString().replaceFirst(EXTENSION, "");
        if (path.toString().endsWith(".json")) {
            return new Input.Unread(path.toString(), "a .json file is the sidecar of an article; name the .txt file");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            Source source = Sidecar.beside(path);
            return article(name, bytes, source);
        } catch (Sidecar.Malformed e) {
            return new Input.Unread(name, e.reason());
        } catch (IOException e) {
            return new Input.Unread(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    Input standardInput() {
        try {
            return article("stdin", standardInput, Source.UNKNOWN);
        } catch (IOException e) {
            return new Input.Unread("-", "standard input cannot be read: " + e.getMessage());
        }
    }

    private Input article(String name, InputStream stream, Source source) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        StoredText text = StoredText.of(new String(bytes, StandardCharsets.UTF_8));
        return whyNone(bytes, text)
                .<Input>map(reason -> new Input.Unread(name, reason))
                .orElseGet(() -> new Input.Read(article(name, text, source), replaced(bytes, text)));
    }

    private Article article(String name, StoredText text, Source source) {
        Source dated = otherwise.published() == null ? source : source.published(otherwise.published());
        Boilerplate.Found boilerplate = Boilerplate.in(text);
        Source complete = PublicationDate.complete(dated, text, boilerplate.dateline());
        return new Article(name, text, complete, boilerplate.ignored());
    }

    private static Optional<String> whyNone(byte[] bytes, StoredText text) {
        if (bytes.length > MOST_BYTES || text.length() > MOST_CHARACTERS) {
            return Optional.of("the text is longer than " + MOST_CHARACTERS + " characters; split it into articles");
        }
        if (isBinary(bytes)) {
            return Optional.of("the file is binary; plain text in UTF-8 is expected");
        }
        return text.value().isBlank()
                ? Optional.of("the file is empty; put the text into it or leave it out")
                : Optional.empty();
    }

    private static boolean isBinary(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        int controls = 0;
        for (byte value : head) {
            if (value == 0) {
                return true;
            }
            controls += value > 0 && value < 0x20 && WHITE_SPACE.indexOf(value) < 0 ? 1 : 0;
        }
        return controls > BINARY_SHARE * head.length;
    }

    /// How many U+FFFD the decoding put in: those of the text less those that the file itself spelled.
    private static int replaced(byte[] bytes, StoredText text) {
        long shown = text.flat().chars().filter(c -> c == '\uFFFD').count();
        int spelled = 0;
        for (int i = 0; shown > 0 && i + 2 < bytes.length; i++) {
            spelled += bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD ? 1 : 0;
        }
        return (int) shown - spelled;
    }
}
