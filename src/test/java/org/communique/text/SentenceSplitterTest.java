package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.communique.data.Table;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Parts the paragraphs of `data/cases/sentences.txt` where these are parted by `||`.
class SentenceSplitterTest {

    private static final OpenNlpModels MODELS = OpenNlpModels.load(ModelFiles.standard());
    private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

    @ParameterizedTest
    @MethodSource("paragraphs")
    void endsSentencesWhereTheyEnd(String paragraph) {
        List<String> sentences = List.of(paragraph.split(" \\|\\| ", -1));

        assertThat(split(String.join(" ", sentences))).containsExactlyElementsOf(sentences);
    }

    private static Stream<String> paragraphs() {
        return Table.lines("cases/sentences.txt").stream();
    }

    @Test
    void leavesTheSpaceBetweenSentencesToNoneOfThem() {
        assertThat(split("  The talks failed.   Both sides blamed each other.  "))
                .containsExactly("The talks failed.", "Both sides blamed each other.");
    }

    @Test
    void givesOffsetsOfTheWholeText() {
        String text = "A headline\nThe talks failed. Nobody cared.";

        assertThat(splitter().split(text, new Span(11, text.length())))
                .containsExactly(new Span(11, 28), new Span(29, 42));
    }

    private static List<String> split(String paragraph) {
        String text = Normaliser.normalise(paragraph);
        return splitter().split(text, new Span(0, text.length())).stream()
                .map(span -> paragraph.substring(span.begin(), span.end()))
                .toList();
    }

    private static SentenceSplitter splitter() {
        return new SentenceSplitter(new SentenceDetectorME(MODELS.sentences()), ABBREVIATIONS);
    }
}
