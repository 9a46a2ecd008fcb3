package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Universal parts of speech by tag, relation and word.
class PartsOfSpeechTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "VBZ, cop, is, AUX",
                "VBZ, root, is, VERB",
                "VBD, aux:pass, was, AUX",
                "VBD, aux, had, AUX",
                "VBD, root, had, VERB",
                "VBN, acl, accused, VERB",
                "MD, aux, will, AUX",
                "IN, mark, that, SCONJ",
                "IN, case, after, ADP",
                "IN, mark, after, SCONJ",
                "IN, fixed, of, ADP",
                "RP, compound:prt, out, ADP",
                "TO, mark, to, PART",
                "POS, case, 's, PART",
                "RB, advmod, n't, PART",
                "RB, advmod, not, PART",
                "RB, advmod, never, ADV",
                "DT, det, that, DET",
                "DT, nsubj, that, PRON",
                "DT, nsubj, all, DET",
                "WDT, nsubj, which, PRON",
                "WDT, det, which, DET",
                "PRP, nsubj, he, PRON",
                "PRP$, nmod:poss, its, PRON",
                "EX, expl, there, PRON",
                "NN, nsubj, nobody, PRON",
                "NN, obj, treaty, NOUN",
                "NN, obj, %, SYM",
                "NNS, obj, sanctions, NOUN",
                "NNP, amod, united, PROPN",
                "JJ, amod, russian, ADJ",
                "CD, nummod, ten, NUM",
                "CC, cc, and, CCONJ",
                "$, dep, $, SYM",
                "HYPH, punct, -, PUNCT",
                "~,~, cc, /, SYM",
                "-LRB-, punct, (, PUNCT",
                "UH, discourse, yes, INTJ",
                "FW, flat, et, X"
            })
    void tellsThePartOfSpeech(String tag, String relation, String word, PartOfSpeech expected) {
        assertThat(PartsOfSpeech.of(tag, new Arc(0, relation, 1), word)).isEqualTo(expected);
    }
}
