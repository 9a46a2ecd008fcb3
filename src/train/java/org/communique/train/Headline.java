package org.communique.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.train.Sentence.Names;
import org.communique.train.Sentence.Tree;

/// Turns a sentence into what an editor would print above it: no full stop, no auxiliaries, words capitalised.
final class Headline {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "over",
            "per", "so", "the", "to", "up", "via", "with", "vs", "'s", "n't", "is", "are");

    private static final Set<String> DROPPED = Set.of("aux", "aux:pass", "cop", "det");

    private Headline() {}

    /// Without the final full stop; where `telegraphic`, also without auxiliaries, copulas and articles that carry
    /// nothing.
    static Sentence shorten(Sentence sentence, boolean telegraphic) {
        BitSet dropped = new BitSet();
        int last = sentence.words().size() - 1;
        Tree tree = sentence.tree();
        dropped.set(last, sentence.words().get(last).equals(".") && last > 0);
        if (tree != null) {
            for (int i = 0; i <= last; i++) {
                boolean light = telegraphic && DROPPED.contains(tree.labels().get(i));
                boolean leaf = !tree.heads().contains(i + 1);
                dropped.set(i, (dropped.get(i) || light) && leaf && tree.heads().get(i) != 0);
            }
        }
        return without(sentence, dropped);
    }

    /// `Word` for `word`, but for the small words of a headline.
    static String capitalised(String word) {
        if (word.isEmpty() || SMALL.contains(word)) {
            return word;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Sentence without(Sentence sentence, BitSet dropped) {
        Tree tree = sentence.tree();
        Names names = sentence.names();
        return new Sentence(
                kept(sentence.words(), dropped),
                tree == null ? null : without(tree, dropped),
                names == null ? null : new Names(bio(kept(names.tags(), dropped)), names.demonyms()));
    }

    private static Tree without(Tree tree, BitSet dropped) {
        List<Integer> heads = kept(tree.heads(), dropped).stream()
                .map(head -> head == 0 ? 0 : head - dropped.get(0, head - 1).cardinality())
                .toList();
        return new Tree(kept(tree.tags(), dropped), heads, kept(tree.labels(), dropped));
    }

    /// A name that lost its first word begins with the next.
    private static List<String> bio(List<String> tags) {
        List<String> repaired = new ArrayList<>();
        for (String tag : tags) {
            String before = repaired.isEmpty() ? "O" : repaired.getLast();
            boolean orphan = tag.startsWith("I-")
                    && (before.equals("O") || !before.substring(2).equals(tag.substring(2)));
            repaired.add(orphan ? "B-" + tag.substring(2) : tag);
        }
        return repaired;
    }

    private static <T> List<T> kept(List<T> all, BitSet dropped) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!dropped.get(i)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }
}
