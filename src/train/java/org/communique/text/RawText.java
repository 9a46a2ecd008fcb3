package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Span;

/// A text with the words of its sentences, as a treebank parts them.
public record RawText(String text, List<List<Span>> sentences) {

    public RawText {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /// Several texts, a space between each two.
    public static RawText join(List<RawText> texts) {
        StringBuilder joined = new StringBuilder();
        List<List<Span>> sentences = new ArrayList<>();
        for (RawText one : texts) {
            joined.append(joined.isEmpty() ? "" : " ");
            int begin = joined.length();
            joined.append(one.text);
            one.sentences.forEach(words -> sentences.add(words.stream()
                    .map(word -> new Span(begin + word.begin(), begin + word.end()))
                    .toList()));
        }
        return new RawText(joined.toString(), sentences);
    }
}
