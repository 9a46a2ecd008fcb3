package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.fact.Span;

/// Sentences with trees checked by hand, for what must hold whatever the parser learns: `extract/trees.conllu`.
public final class Parsed {

    private static final Map<String, Sentence> SENTENCES = read();

    private Parsed() {}

    public static Sentence sentence(String text) {
        return Objects.requireNonNull(SENTENCES.get(text), () -> "trees.conllu lacks: " + text);
    }

    private static Map<String, Sentence> read() {
        Map<String, Sentence> sentences = new HashMap<>();
        for (String block : file().split("\n\n", -1)) {
            String[] lines = block.strip().split("\n", -1);
            if (lines[0].startsWith("# text = ")) {
                String text = lines[0].substring("# text = ".length());
                sentences.put(text, sentence(text, List.of(lines).subList(1, lines.length)));
            }
        }
        return sentences;
    }

    private static String file() {
        try (InputStream in = Parsed.class.getResourceAsStream("/extract/trees.conllu")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence sentence(String text, List<String> lines) {
        List<Token> tokens = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            int begin = text.indexOf(columns[1], at);
            at = begin + columns[1].length();
            tokens.add(new Token(
                    new Span(begin, at),
                    columns[1],
                    columns[4],
                    PartOfSpeech.valueOf(columns[3]),
                    columns[2].toLowerCase(Locale.ROOT)));
            arcs.add(new Arc(Integer.parseInt(columns[6]) - 1, columns[7], 1));
        }
        return new Sentence(new Span(0, text.length()), tokens, new Tree(arcs));
    }
}
