package org.communique.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures facts against gold: `ID.json` in the folder `gold` annotates `ID.txt` in the folder `articles`.
///
/// `ids` are the articles that count; facts of others are passed over.
public record Evaluation(Path articles, Path gold, List<String> ids) {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);
    private static final String SUFFIX = ".json";

    public Evaluation {
        ids = List.copyOf(ids);
    }

    /// Measures facts, given as the JSON Lines of `extract`, against all of gold.
    ///
    /// Throws [MalformedDataException] for a line or a gold file that cannot be understood, and
    /// [UncheckedIOException] for one that cannot be read.
    public static Scores of(Path articles, Path gold, Stream<String> factLines) {
        return over(articles, gold).score(Predictions.read("facts", factLines));
    }

    /// An evaluation on all articles that are annotated.
    public static Evaluation over(Path articles, Path gold) {
        try (Stream<Path> files = Files.list(gold)) {
            List<String> ids = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
            if (ids.isEmpty()) {
                throw new MalformedDataException(gold.toString(), "no annotations: there is no .json file", null);
            }
            return new Evaluation(articles, gold, ids);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + gold, e);
        }
    }

    /// The same on some articles only.
    public Evaluation only(List<String> some) {
        return new Evaluation(articles, gold, some);
    }

    /// The text of an article.
    public Path text(String id) {
        return articles.resolve(id + ".txt");
    }

    public Scores score(Predictions predictions) {
        return ids.stream().map(id -> score(id, predictions.of(id))).reduce(Scores.NONE, Scores::plus);
    }

    private Scores score(String id, Predictions.OfArticle facts) {
        Path annotations = gold.resolve(id + SUFFIX);
        ArticleText text = ArticleText.of(content(text(id)));
        warnOfOffsetsPastTheEnd(id, text, facts);
        Gold wanted = Gold.read(Fields.parse(content(annotations), annotations.toString()), text);
        return Scores.ONE_ARTICLE
                .plus(new StatementScorer(wanted, facts.statements()).score())
                .plus(new EventScorer(wanted, facts.events()).score());
    }

    private static void warnOfOffsetsPastTheEnd(String id, ArticleText text, Predictions.OfArticle facts) {
        long past = facts.spans().filter(span -> span.end() > text.length()).count();
        if (past > 0) {
            LOG.warn(
                    "{}: spans of facts that end after its {} characters: {} (another text?)", id, text.length(), past);
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
