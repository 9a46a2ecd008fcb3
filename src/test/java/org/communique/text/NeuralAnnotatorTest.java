package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The annotator with the trained model, where there is one.
class NeuralAnnotatorTest extends AnnotatorContract {

    @Override
    Annotator annotator() {
        return TrainedModel.annotator();
    }

    private Document read(String text) {
        return annotator().annotate(article(text));
    }

    @Test
    void readsAPlainSentence() {
        Document document = read("Japan imposed new sanctions on Russia, Prime Minister Fumio Kishida said.");
        Sentence sentence = document.sentences().getFirst();
        Tree tree = sentence.tree();

        assertThat(sentence.tokens().stream().map(Token::tag).collect(Collectors.joining(" ")))
                .isEqualTo("NNP VBD JJ NNS IN NNP , NNP NNP NNP NNP VBD .");
        assertThat(sentence.tokens().stream().map(Token::lemma).collect(Collectors.joining(" ")))
                .isEqualTo("japan impose new sanction on russia , prime minister fumio kishida say .");
        assertThat(tree.child(1, "nsubj")).contains(0);
        assertThat(tree.child(1, "obj")).contains(3);
        assertThat(tree.arc(3).probability()).isBetween(0.9, 1.0);
        assertThat(document.names())
                .extracting(name -> document.plain(name.span()) + " " + name.kind())
                .contains("Japan LOCATION", "Russia LOCATION", "Fumio Kishida PERSON");
    }

    @Test
    void splitsWhatIsTooLong() {
        List<Sentence> words = read("word ".repeat(650)).sentences();
        List<Sentence> pieces = read("12:34:56:78 ".repeat(250)).sentences();

        assertThat(words).extracting(sentence -> sentence.tokens().size()).containsExactly(300, 300, 50);
        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allMatch(sentence -> sentence.tokens().size() <= Pieces.MOST);
        assertThat(read("word ".repeat(5000)).sentences()).hasSize(SentenceReader.MOST_PARTS);
    }

    @Test
    void anInterruptEndsTheWork() {
        Annotator annotator = annotator();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> annotator.annotate(article("Japan acts.")))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
