package org.communique.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Labels that no annotator could use are refused at once, not at the first article.
class LabelsTest {

    private static final List<String> TAGS = List.of("NN");
    private static final List<String> RELATIONS = List.of("obj", "root");
    private static final List<String> NAMES = List.of("O", "B-PER", "I-PER", "B-NORP", "I-NORP");
    private static final List<String> SAID = List.of("O", "B-CUE", "I-CUE");

    @Test
    void refusesWhatIsMissingTwiceOrUnknown() {
        assertThatThrownBy(() -> new Labels(List.of(), RELATIONS, NAMES, SAID)).hasMessageContaining("empty");
        assertThatThrownBy(() -> new Labels(List.of("NN", "NN"), RELATIONS, NAMES, SAID))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new Labels(TAGS, List.of("obj"), NAMES, SAID)).hasMessageContaining("'root'");
        assertThatThrownBy(() -> new Labels(TAGS, RELATIONS, List.of("O", "B-DATE"), SAID))
                .hasMessageContaining("DATE");
        assertThatThrownBy(() -> new Labels(TAGS, RELATIONS, NAMES, List.of("O", "B-REPLY")))
                .hasMessageContaining("REPLY");
    }
}
