package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.text.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {

    private static final String SAID_THE_MAYOR = """
            # text = He said: the bridge is closed.
            1	He	he	PRON	PRP	_	2	nsubj	_	Discourse=attribution-positive:1->2:0:_
            2	said	say	VERB	VBD	_	0	root	_	_
            3	:	:	PUNCT	:	_	7	punct	_	_
            4	the	the	DET	DT	_	5	det	_	Discourse=ROOT:2:0
            5	bridge	bridge	NOUN	NN	_	7	nsubj	_	_
            6	is	be	AUX	VBZ	_	7	cop	_	_
            7	closed	closed	ADJ	JJ	_	2	ccomp	_	_
            8	.	.	PUNCT	.	_	2	punct	_	_

            """;

    @Test
    void readsWhoSaysWhatFromRhetoricalStructure() {
        Treebank treebank = Treebank.of(SAID_THE_MAYOR.lines().toList());

        assertThat(treebank.marks())
                .containsExactly(new Marks(
                        List.of("He", "said", ":", "the", "bridge", "is", "closed", "."),
                        List.of("B-SOURCE", "B-CUE", "O", "B-CONTENT", "I-CONTENT", "I-CONTENT", "I-CONTENT", "O")));
    }

    @Test
    void aTreebankWithoutRhetoricalStructureHasNoMarks() {
        Treebank treebank = Treebank.of(
                SAID_THE_MAYOR.replaceAll("Discourse=\\S+", "_").lines().toList());

        assertThat(treebank.marks()).isEmpty();
    }

    @Test
    void findsTheWordsOfStatementsNearTheirEvidence(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("articles/a.txt"), "She said no.\n\nThe mayor said police raided the club.\n");
        Files.writeString(folder.resolve("gold/a.json"), """
                {"statements": [{"evidence": "The mayor said police", "source_mention": "The mayor", "cue": "said",
                  "content": ["police raided the club"]}]}
                """);

        List<Marks> sentences = AnnotatedTexts.read(folder, Segmentation.load(Path.of("data/model")))
                .getFirst();

        assertThat(sentences.getFirst().said()).containsOnly("O");
        assertThat(sentences.getLast())
                .isEqualTo(new Marks(
                        List.of("The", "mayor", "said", "police", "raided", "the", "club", "."),
                        List.of(
                                "B-SOURCE",
                                "I-SOURCE",
                                "B-CUE",
                                "B-CONTENT",
                                "I-CONTENT",
                                "I-CONTENT",
                                "I-CONTENT",
                                "O")));
    }
}
