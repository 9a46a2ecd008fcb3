package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenNlpAnnotatorTest extends AnnotatorContract {

    private static final Annotator ANNOTATOR = OpenNlpAnnotator.load();

    @Override
    Annotator annotator() {
        return ANNOTATOR;
    }

    @Test
    void splitsASentenceOfManyTokensHard() {
        Document document = Annotated.document("The talks failed and ".repeat(100) + "ended.");

        assertThat(document.sentences())
                .extracting(sentence -> sentence.tokens().size())
                .containsExactly(OpenNlpAnnotator.LONGEST_SENTENCE, 402 - OpenNlpAnnotator.LONGEST_SENTENCE);
    }
}
