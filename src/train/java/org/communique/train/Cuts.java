package org.communique.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.fact.Span;
import org.communique.text.RawText;
import org.communique.text.Segmentation;
import org.communique.train.Scores.Matches;

/// How well texts are parted into words and sentences: strict F1 of both.
record Cuts(double words, double sentences) {

    static Cuts of(List<RawText> texts, Segmentation segmentation) {
        Matches words = new Matches();
        Matches sentences = new Matches();
        for (RawText text : texts) {
            List<List<Span>> found = segmentation.sentences(text.text());
            words.add(words(text.sentences()), words(found));
            sentences.add(sentences(text.sentences()), sentences(found));
        }
        return new Cuts(words.f1(), sentences.f1());
    }

    private static Set<Span> words(List<List<Span>> sentences) {
        Set<Span> words = new HashSet<>();
        sentences.forEach(words::addAll);
        return words;
    }

    private static Set<Span> sentences(List<List<Span>> sentences) {
        Set<Span> spans = new HashSet<>();
        sentences.forEach(words -> spans.add(words.getFirst().cover(words.getLast())));
        return spans;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "words F1 %.2f  sentences F1 %.2f", words, sentences);
    }
}
