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
    private static final List<String> DONE = List.of("O", "AID");

    @Test
    void refusesWhatIsMissingTwiceOrUnknown() {
        assertThatThrownBy(() -> new Labels(List.of(), RELATIONS, NAMES, SAID, DONE))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> new Labels(List.of("NN", "NN"), RELATIONS, NAMES, SAID, DONE))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new Labels(TAGS, List.of("obj"), NAMES, SAID, DONE))
                .hasMessageContaining("'root'");
        assertThatThrownBy(() -> new Labels(TAGS, RELATIONS, List.of("O", "B-DATE"), SAID, DONE))
                .hasMessageContaining("DATE");
        assertThatThrownBy(() -> new Labels(TAGS, RELATIONS, NAMES, List.of("O", "B-REPLY"), DONE))
                .hasMessageContaining("REPLY");
        assertThatThrownBy(() -> new Labels(TAGS, RELATIONS, NAMES, SAID, List.of("O", "DANCE")))
                .hasMessageContaining("DANCE");
    }
}
