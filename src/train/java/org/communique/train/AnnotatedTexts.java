package org.communique.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.communique.text.Segmentation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles with their statements, as careful readers wrote them down: `articles/*.txt` and `gold/*.json`.
///
/// The readers copied words; where these stand is found from the evidence, which stands in the text once.
final class AnnotatedTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private final List<List<Span>> sentences;
    private final List<Marking> markings;

    private AnnotatedTexts(String text, List<List<Span>> sentences) {
        this.text = text;
        this.sentences = sentences;
        this.markings = sentences.stream()
                .map(words -> new Marking(words.stream()
                        .map(word -> text.substring(word.begin(), word.end()))
                        .toList()))
                .toList();
    }

    static boolean areIn(Path folder) {
        return Files.isDirectory(folder.resolve("gold"));
    }

    /// The sentences of each article.
    static List<List<Marks>> read(Path folder, Segmentation segmentation) {
        List<List<Marks>> all = new ArrayList<>();
        for (Path gold : files(folder.resolve("gold"))) {
            String name = gold.getFileName().toString().replace(".json", ".txt");
            String text = content(folder.resolve("articles").resolve(name));
            AnnotatedTexts article = new AnnotatedTexts(Segmentation.normalised(text), segmentation.sentences(text));
            article.mark(JSON.readTree(content(gold)));
            all.add(article.markings.stream().map(Marking::marks).toList());
        }
        return all;
    }

    private void mark(JsonNode gold) {
        gold.get("statements")
                .valueStream()
                .sorted(Comparator.comparingInt(AnnotatedTexts::length).reversed())
                .forEach(this::markStatement);
    }

    private static int length(JsonNode statement) {
        return statement
                .get("content")
                .valueStream()
                .mapToInt(part -> part.asString().length())
                .sum();
    }

    private void markStatement(JsonNode statement) {
        int near = place(statement.path("evidence").asString(), 0);
        List<Span> content = statement
                .get("content")
                .valueStream()
                .map(part -> find(part.asString(), near))
                .flatMap(Stream::ofNullable)
                .toList();
        Span cue = find(statement.path("cue").asString(""), near);
        Span source = find(statement.path("source_mention").asString(""), cue == null ? near : cue.begin());
        content.forEach(span -> say("CONTENT", span));
        say("CUE", cue);
        say("SOURCE", source);
    }

    private void say(String kind, @Nullable Span span) {
        for (int i = 0; span != null && i < sentences.size(); i++) {
            markings.get(i).say(kind, words(sentences.get(i), span));
        }
    }

    private static List<Integer> words(List<Span> sentence, Span span) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.get(i).begin() < span.end()
                        && span.begin() < sentence.get(i).end())
                .boxed()
                .toList();
    }

    /// Where `words` stand nearest to a place, or null where they stand nowhere or are none.
    private @Nullable Span find(String words, int near) {
        int begin = place(Segmentation.normalised(words), near);
        return words.isEmpty() || begin < 0 ? null : new Span(begin, begin + words.length());
    }

    private int place(String words, int near) {
        int after = text.indexOf(words, Math.max(0, near));
        int before = text.lastIndexOf(words, Math.max(0, near));
        return before < 0 || (after >= 0 && after - near <= near - before) ? after : before;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
