package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelExportTest {

    private static final Labels LABELS = new Labels(List.of("NN", "VB"), List.of("dep", "root"), Labels.NAMES);

    private final ModelExport export = new ModelExport(BaseModel.weights(LABELS, 1), LABELS);

    @TempDir
    private Path folder;

    @Test
    void writesAModelThatRuns() {
        export.write(folder, BaseModel.vocabulary());

        assertThat(analyse("Kyiv", "signs", "treaty")).satisfies(analysis -> {
            assertThat(analysis.tags()).hasSize(3).isSubsetOf(LABELS.xpos());
            assertThat(analysis.heads()).hasSize(3).containsOnlyOnce(0);
            assertThat(analysis.labels()).hasSize(3).containsOnlyOnce("root");
            assertThat(analysis.names()).hasSize(3).isSubsetOf(LABELS.names());
        });
    }

    @Test
    void writesTheSameModelIn32Bits() {
        export.writeFloats(folder, BaseModel.vocabulary());

        assertThat(analyse("Peace").heads()).containsExactly(0);
    }

    private Analysis analyse(String... words) {
        try (OnnxTagger tagger = new OnnxTagger(folder)) {
            return tagger.analyse(List.of(words));
        }
    }
}
