package org.communique.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.communique.text.Pieces;
import org.communique.text.WordPiece;

/// Passes over a set again and again, in batches of sentences of about the same length and a limited number of pieces.
final class Sampler {

    /// Pieces of one step: small steps learn more from the same text, bigger ones compute a little faster.
    static final int PIECES = 1100;

    /// How far lengths are mixed, so that batches differ between passes.
    private static final double JITTER = 3;

    private final List<Sentence> sentences;
    private final List<Integer> lengths;
    private final Random random;
    private Iterator<List<Sentence>> pass = Collections.emptyIterator();

    Sampler(WordPiece vocabulary, List<Sentence> sentences, Random random) {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentences to train on");
        }
        this.sentences = List.copyOf(sentences);
        this.lengths = sentences.stream()
                .map(s -> Pieces.of(vocabulary, s.words()).size())
                .toList();
        this.random = random;
    }

    List<Sentence> next() {
        if (!pass.hasNext()) {
            List<List<Sentence>> batches = batches();
            Collections.shuffle(batches, random);
            pass = batches.iterator();
        }
        return pass.next();
    }

    long pieces() {
        return lengths.stream().mapToLong(Integer::longValue).sum();
    }

    private List<List<Sentence>> batches() {
        List<double[]> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(new double[] {lengths.get(i) + JITTER * random.nextDouble(), i});
        }
        order.sort(Comparator.comparingDouble(entry -> entry[0]));
        List<List<Sentence>> batches = new ArrayList<>();
        List<Sentence> batch = new ArrayList<>();
        for (double[] entry : order) {
            int i = (int) entry[1];
            if (!batch.isEmpty() && lengths.get(i) * (batch.size() + 1) > PIECES) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(sentences.get(i));
        }
        batches.add(batch);
        return batches;
    }
}
