package org.communique.text;

import java.nio.file.Path;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Span;

/// Parts a text into sentences and these into words: what is measured against a treebank.
@FunctionalInterface
public interface Segmentation {

    /// The words of each sentence.
    List<List<Span>> sentences(String text);

    /// The text as the language layer reads it, character for character.
    static String normalised(String text) {
        return Normaliser.normalise(text);
    }

    /// The language layer's own, with the models of a folder.
    static Segmentation load(Path folder) {
        Segmenter segmenter = Segmenter.load(new ModelFiles(folder));
        return text -> segmenter
                .sentences(
                        Normaliser.normalise(text), new Article("text", StoredText.of(text), Source.UNKNOWN, List.of()))
                .toList();
    }
}
