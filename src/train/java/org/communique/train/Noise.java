package org.communique.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.communique.train.Sentence.Tree;

/// Makes a training sentence a little different each time it is read: capitals, headlines, missing full stops, names
/// never seen, hidden words. What the words mean to each other stays, so the answers stay.
final class Noise {

    private static final double ALL_CAPITALS = 0.08;
    private static final double NO_CAPITALS = 0.12;
    private static final double HEADLINE = 0.17;
    private static final double NO_FULL_STOP = 0.06;
    private static final double HIDDEN = 0.03;
    private static final double HIDDEN_RARE = 0.12;
    private static final double OTHER_NAME = 0.15;
    private static final int RARE = 2;

    private final Random random;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> pools = new HashMap<>();

    /// Learns from `sentences` which words are rare and which words names are made of.
    Noise(Random random, List<Sentence> sentences) {
        this.random = random;
        for (Sentence s : sentences) {
            s.words().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        for (Sentence s : sentences) {
            for (int i = 0; i < s.words().size(); i++) {
                String kind = kind(s, i);
                if (!kind.isEmpty()) {
                    pools.computeIfAbsent(kind, _ -> new ArrayList<>())
                            .add(s.words().get(i));
                }
            }
        }
    }

    Sentence apply(Sentence sentence) {
        Sentence renamed = sentence.withWords(withOtherNames(sentence));
        double dice = random.nextDouble();
        if (dice < ALL_CAPITALS) {
            return mapped(renamed, word -> word.toUpperCase(Locale.ROOT));
        }
        if (dice < NO_CAPITALS) {
            return mapped(renamed, word -> word.toLowerCase(Locale.ROOT));
        }
        if (dice < HEADLINE) {
            return mapped(Headline.shorten(renamed, random.nextBoolean()), Headline::capitalised);
        }
        return dice < HEADLINE + NO_FULL_STOP ? Headline.shorten(renamed, false) : renamed;
    }

    /// Words that the encoder must guess from the rest of the sentence.
    BitSet hidden(Sentence sentence) {
        BitSet hidden = new BitSet();
        for (int i = 0; i < sentence.words().size(); i++) {
            boolean rare = counts.getOrDefault(sentence.words().get(i), 0) <= RARE;
            hidden.set(i, random.nextDouble() < (rare ? HIDDEN_RARE : HIDDEN));
        }
        return hidden;
    }

    private List<String> withOtherNames(Sentence sentence) {
        List<String> words = new ArrayList<>(sentence.words());
        for (int i = 0; i < words.size(); i++) {
            String kind = kind(sentence, i);
            if (!kind.isEmpty() && random.nextDouble() < OTHER_NAME) {
                List<String> pool = pools.getOrDefault(kind, List.of());
                words.set(i, pool.isEmpty() ? words.get(i) : pool.get(random.nextInt(pool.size())));
            }
        }
        return words;
    }

    /// What a word may be exchanged within: the parts of persons' names, places of one word, rare proper nouns of a
    /// tree.
    private String kind(Sentence sentence, int i) {
        Tree tree = sentence.tree();
        boolean proper = tree == null || tree.tags().get(i).equals("NNP");
        if (!proper) {
            return "";
        }
        if (sentence.names() != null) {
            return nameKind(sentence.names().tags(), i);
        }
        return counts.getOrDefault(sentence.words().get(i), 0) <= RARE ? "NNP" : "";
    }

    private static String nameKind(List<String> tags, int i) {
        boolean goesOn = i + 1 < tags.size() && tags.get(i + 1).startsWith("I-");
        boolean place = tags.get(i).equals("B-LOC") && !goesOn;
        return place || tags.get(i).endsWith("-PER") ? tags.get(i) : "";
    }

    private static Sentence mapped(Sentence sentence, UnaryOperator<String> change) {
        return sentence.withWords(sentence.words().stream().map(change).toList());
    }
}
