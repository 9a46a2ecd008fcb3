package org.communique.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;
import org.communique.data.Table;

/// Trains OpenNLP's tokenizer on the words of treebanks: the same bytes from the same texts.
public final class TokenTraining {

    public static final String FILE = ModelFiles.TOKENS;

    private static final int ITERATIONS = 100;

    /// What is seen fewer times is no evidence.
    private static final int CUTOFF = 3;

    private static final String MANIFEST = "manifest.properties";
    private static final String TIME = "Timestamp=";

    /// The earliest that a zip file can tell.
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TokenTraining() {}

    /// The model as OpenNLP reads it.
    public static byte[] train(List<RawText> texts) {
        List<TokenSample> samples = texts.stream()
                .flatMap(text -> text.sentences().stream().map(words -> sample(text.text(), words)))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        try {
            ByteArrayOutputStream model = new ByteArrayOutputStream();
            TokenizerME.train(
                            ObjectStreamUtils.createObjectStream(samples),
                            new TokenizerFactory("en", abbreviations(), false, null),
                            parameters)
                    .serialize(model);
            return timeless(model.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot train the tokenizer", e);
        }
    }

    private static TokenSample sample(String text, List<org.communique.fact.Span> words) {
        int begin = words.getFirst().begin();
        String sentence =
                Normaliser.normalise(text.substring(begin, words.getLast().end()));
        return new TokenSample(
                sentence,
                words.stream()
                        .map(word -> new Span(word.begin() - begin, word.end() - begin))
                        .toArray(Span[]::new));
    }

    private static Dictionary abbreviations() {
        Dictionary abbreviations = new Dictionary(true);
        Table.lines("lexicon/abbreviations.txt").forEach(word -> abbreviations.put(new StringList(word)));
        return abbreviations;
    }

    /// The same model without the time at which it was made, which OpenNLP writes into its manifest and the zip format
    /// beside every entry.
    static byte[] timeless(byte[] model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry found = in.getNextEntry(); found != null; found = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(found.getName());
                entry.setTimeLocal(EARLIEST);
                out.putNextEntry(entry);
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals(MANIFEST) ? timelessManifest(content) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] timelessManifest(byte[] manifest) {
        return new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith(TIME) ? TIME + 0 : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
