package org.communique.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.text.Segmentation;
import org.communique.train.Sentence.Names;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the annotated texts of one folder: CoNLL-U treebanks, BIO name files, the worldwide newswire,
/// articles with their statements.
record Corpora(Path folder) {

    /// Classes of the worldwide newswire that we keep; dates, money, products and the rest become O.
    private static final Map<String, String> WORLDWIDE =
            Map.of("Person", "PER", "Location", "LOC", "Facility", "LOC", "Organization", "ORG", "NORP", "NORP");

    /// `name` without its ending, such as `ewt-train`.
    List<Sentence> trees(String name) {
        return treebank(name).sentences();
    }

    Treebank treebank(String name) {
        return Treebank.of(lines(name + ".conllu.xz"));
    }

    List<Sentence> names(String name) {
        return bio(lines(name + ".iob.xz"));
    }

    boolean hasWorldwide() {
        return Files.exists(folder.resolve("worldwide_newswire.train.jsonl.xz"));
    }

    List<Sentence> worldwide(String split) {
        JsonMapper json = new JsonMapper();
        return lines("worldwide_newswire." + split + ".jsonl.xz").stream()
                .flatMap(line -> json.readTree(line).get("sentences").valueStream())
                .map(Corpora::worldwideSentence)
                .toList();
    }

    /// The sentences of each article that has its statements noted; none where the folder has no such articles.
    List<List<Marks>> annotated(Segmentation segmentation) {
        Path annotated = folder.resolve("annotated");
        return AnnotatedTexts.areIn(annotated) ? AnnotatedTexts.read(annotated, segmentation) : List.of();
    }

    /// The trees of a set with the names that a name file of the same text has; sentences that only have names follow.
    List<Sentence> treesWithNames(String trees, String names) {
        Map<List<String>, Names> byWords = new HashMap<>();
        for (Sentence s : names(names)) {
            byWords.put(s.words(), s.names());
        }
        List<Sentence> joined = new ArrayList<>();
        for (Sentence s : trees(trees)) {
            Names found = byWords.remove(s.words());
            joined.add(found == null ? s : s.withNames(found));
        }
        byWords.forEach((words, n) -> joined.add(new Sentence(words, null, n)));
        return joined;
    }

    static List<Sentence> bio(List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length < 2) {
                flushNames(words, tags, sentences);
            } else {
                words.add(columns[0]);
                tags.add(columns[columns.length - 1]);
            }
        }
        flushNames(words, tags, sentences);
        return sentences;
    }

    private static void flushNames(List<String> words, List<String> tags, List<Sentence> sentences) {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words, null, new Names(tags, false)));
            words.clear();
            tags.clear();
        }
    }

    private static Sentence worldwideSentence(JsonNode sentence) {
        List<String> words =
                sentence.get("tokens").valueStream().map(JsonNode::asString).toList();
        List<String> tags = sentence.get("ner")
                .valueStream()
                .map(tag -> worldwideTag(tag.asString()))
                .toList();
        return new Sentence(words, null, new Names(tags, true));
    }

    private static String worldwideTag(String tag) {
        String kept = tag.length() < 3 ? null : WORLDWIDE.get(tag.substring(2));
        return kept == null ? "O" : tag.substring(0, 2) + kept;
    }

    private List<String> lines(String file) {
        Path path = folder.resolve(file);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
