package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.train.Sentence.Names;
import org.communique.train.Sentence.Tree;
import org.junit.jupiter.api.Test;

class CorporaTest {

    private static final String TEXT = """
            # sent_id = 1
            1-2\tCan't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tCa\tcan\tAUX\tMD\t_\t3\taux\t_\t_
            2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
            3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
            3.1\twe\t_\t_\t_\t_\t_\t_\t_\t_

            1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
            """;

    @Test
    void readsTreesWithoutMultiwordTokensAndEmptyNodes() {
        List<Sentence> sentences = Treebank.of(TEXT.lines().toList()).sentences();

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).words()).containsExactly("Ca", "n't", "go");
        assertThat(sentences.get(0).tree())
                .isEqualTo(new Tree(List.of("MD", "RB", "VB"), List.of(3, 3, 0), List.of("aux", "advmod", "root")));
        assertThat(sentences.get(0).names()).isNull();
    }

    @Test
    void readsNamesUntilTheEmptyLine() {
        List<Sentence> sentences = Corpora.bio(List.of("Kofi\tB-PER", "Annan\tI-PER", "", "spoke\tO"));

        assertThat(sentences)
                .extracting(Sentence::names)
                .containsExactly(new Names(List.of("B-PER", "I-PER"), false), new Names(List.of("O"), false));
    }

    @Test
    void makesAHeadlineThatIsStillATree() {
        Sentence sentence = new Sentence(
                List.of("The", "bill", "was", "passed", "."),
                new Tree(
                        List.of("DT", "NN", "VBD", "VBN", "."),
                        List.of(2, 4, 4, 0, 4),
                        List.of("det", "nsubj:pass", "aux:pass", "root", "punct")),
                new Names(List.of("B-ORG", "I-ORG", "O", "O", "O"), false));

        assertThat(Headline.shorten(sentence, true))
                .isEqualTo(new Sentence(
                        List.of("bill", "passed"),
                        new Tree(List.of("NN", "VBN"), List.of(2, 0), List.of("nsubj:pass", "root")),
                        new Names(List.of("B-ORG", "O"), false)));
    }
}
