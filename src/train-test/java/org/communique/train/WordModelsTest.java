package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.communique.fact.Span;
import org.communique.text.RawText;
import org.communique.text.TokenTraining;
import org.junit.jupiter.api.Test;

/// What is learnt about words alone.
class WordModelsTest {

    private static final String LINES = """
            # text = He didn't sign it.
            1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\t_
            5\tit\tit\tPRON\tPRP\t_\t4\tobj\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # text = The text says otherwise.
            1\tNothing\tnothing\tPRON\tNN\t_\t0\troot\t_\t_

            # text = Ministers met.
            1\tMinisters\tminister\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
            2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
            """;
    private static final Treebank TREEBANK = Treebank.of(LINES.lines().toList());

    @Test
    void findsTheWordsOfASentenceInItsText() {
        List<RawText> texts = TREEBANK.texts(5);

        assertThat(texts).singleElement().satisfies(text -> {
            assertThat(text.text()).isEqualTo("He didn't sign it. Ministers met.");
            assertThat(text.sentences()).hasSize(2);
            assertThat(text.sentences().getFirst())
                    .startsWith(new Span(0, 2), new Span(3, 6), new Span(6, 9), new Span(10, 14));
            assertThat(text.sentences().getLast()).startsWith(new Span(19, 28));
        });
    }

    @Test
    void trainsTheSameTokenizerFromTheSameTexts() throws IOException {
        List<RawText> texts = new ArrayList<>();
        Collections.nCopies(20, TREEBANK.texts(1)).forEach(texts::addAll);

        byte[] model = TokenTraining.train(texts);

        assertThat(TokenTraining.train(texts)).isEqualTo(model);
        assertThat(manifest(model)).contains("\nTimestamp=0\n").doesNotContain("#");
    }

    private static String manifest(byte[] model) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(model))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("manifest.properties")) {
                    return new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
            }
        }
        return "";
    }

    @Test
    void learnsLemmasThatNoRuleTells() {
        assertThat(LemmaTables.learn(List.of(TREEBANK)))
                .contains("\nmet\tVBD\tmeet\n")
                .contains("\nn't\tRB\tnot\n");
    }

    @Test
    void measuresCutsByStrictSpans() {
        Cuts cuts = Cuts.of(
                TREEBANK.texts(5),
                _ -> List.of(
                        List.of(new Span(0, 2), new Span(3, 9), new Span(10, 14), new Span(15, 17), new Span(17, 18)),
                        List.of(new Span(19, 32))));

        assertThat(cuts).hasToString("words F1 53.33  sentences F1 50.00");
    }
}
