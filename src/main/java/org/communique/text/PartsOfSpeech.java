package org.communique.text;

import java.util.Set;

/// Tells the universal part of speech of a word from its Penn Treebank tag and its place in the tree.
///
/// The tag alone leaves open what an auxiliary is, whether "after" introduces a clause and whether "that" stands alone.
/// Names are `PROPN` throughout, where the treebanks call "United" in "United Nations" an adjective: a name must be one
/// run.
final class PartsOfSpeech {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "nt");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
    private static final Set<String> INDEFINITES = Set.of(
            "something",
            "someone",
            "somebody",
            "anything",
            "anyone",
            "anybody",
            "everything",
            "everyone",
            "everybody",
            "nothing",
            "nobody",
            "none",
            "one");

    private PartsOfSpeech() {}

    /// `word` is in lower case.
    static PartOfSpeech of(String tag, Arc arc, String word) {
        return switch (tag) {
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "NN", "NNS" -> noun(word);
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> arc.is("aux", "cop") ? PartOfSpeech.AUX : PartOfSpeech.VERB;
            case "MD" -> PartOfSpeech.AUX;
            case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJ;
            case "RB" -> NEGATIONS.contains(word) ? PartOfSpeech.PART : PartOfSpeech.ADV;
            case "RBR", "RBS", "WRB" -> PartOfSpeech.ADV;
            case "IN" -> arc.is("mark") ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
            case "RP" -> PartOfSpeech.ADP;
            case "CC" -> PartOfSpeech.CCONJ;
            case "DT" -> DEMONSTRATIVES.contains(word) && !arc.is("det") ? PartOfSpeech.PRON : PartOfSpeech.DET;
            case "PDT" -> PartOfSpeech.DET;
            case "WDT" -> arc.is("det") ? PartOfSpeech.DET : PartOfSpeech.PRON;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> PartOfSpeech.PRON;
            case "TO", "POS" -> PartOfSpeech.PART;
            case "CD", "LS" -> PartOfSpeech.NUM;
            default -> sign(tag, arc);
        };
    }

    private static PartOfSpeech noun(String word) {
        if (INDEFINITES.contains(word)) {
            return PartOfSpeech.PRON;
        }
        return word.equals("%") ? PartOfSpeech.SYM : PartOfSpeech.NOUN;
    }

    private static PartOfSpeech sign(String tag, Arc arc) {
        return switch (tag) {
            case "UH" -> PartOfSpeech.INTJ;
            case "SYM", "$" -> PartOfSpeech.SYM;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" ->
                arc.is("cc", "case") ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
            default -> PartOfSpeech.X;
        };
    }
}
