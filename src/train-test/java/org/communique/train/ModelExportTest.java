package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.text.WordReader;
import org.communique.text.WordReader.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelExportTest {

    private static final Labels LABELS =
            new Labels(List.of("NN", "VB"), List.of("dep", "root"), Labels.NAMES, Labels.SAID);

    private final ModelExport export = new ModelExport(BaseModel.weights(LABELS, 1), LABELS);

    @TempDir
    private Path folder;

    @Test
    void writesAModelThatRuns() {
        export.write(folder, BaseModel.vocabulary());

        assertThat(analyse("Kyiv", "signs", "treaty")).satisfies(analysis -> {
            assertThat(analysis.tags()).hasSize(3).isSubsetOf(LABELS.xpos());
            assertThat(analysis.heads()).hasSize(3).containsOnlyOnce(0);
            assertThat(analysis.relations()).hasSize(3).containsOnlyOnce("root");
            assertThat(analysis.names()).hasSize(3).isSubsetOf(LABELS.names());
        });
    }

    @Test
    void writesTheSameModelIn32Bits() {
        export.writeFloats(folder, BaseModel.vocabulary());

        assertThat(analyse("Peace").heads()).containsExactly(0);
    }

    /// With heads that were never trained the choice between tags is as fine as it can be.
    @Test
    void saysAlmostTheSameInEightBitsAsIn32() {
        Path floats = folder.resolve("floats");
        export.write(folder, BaseModel.vocabulary());
        export.writeFloats(floats, BaseModel.vocabulary());
        WordReader eightBits = WordReader.load(folder);
        WordReader allBits = WordReader.load(floats);
        int words = 0;
        int same = 0;
        for (List<String> sentence : sentences()) {
            List<String> tags = eightBits.read(sentence).tags();
            List<String> expected = allBits.read(sentence).tags();
            words += tags.size();
            same += (int) IntStream.range(0, tags.size())
                    .filter(i -> tags.get(i).equals(expected.get(i)))
                    .count();
        }

        assertThat(words).isGreaterThan(2_000);
        assertThat((double) same / words).isGreaterThan(0.93);
    }

    /// Some hundred, each of a dozen common words.
    private static List<List<String>> sentences() {
        List<String> words = BaseModel.vocabulary().stream()
                .filter(piece -> piece.matches("[a-z]{3,}"))
                .limit(3_600)
                .toList();
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(1));
        return IntStream.range(0, mixed.size() / 12)
                .mapToObj(i -> mixed.subList(12 * i, 12 * i + 12))
                .toList();
    }

    private Analysis analyse(String... words) {
        return WordReader.load(folder).read(List.of(words));
    }
}
