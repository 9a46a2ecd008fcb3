package org.communique.train;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.text.WordReader.Analysis;
import org.communique.train.Sentence.Tree;

/// Counts of what was right, in one set.
final class Scores {

    private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj", "ccomp", "xcomp");

    private long words;
    private long tags;
    private long heads;
    private long arcs;
    private final Matches core = new Matches();

    /// Words of a tree: all count, punctuation included.
    void add(Tree gold, Analysis found) {
        for (int i = 0; i < gold.tags().size(); i++) {
            boolean head = gold.heads().get(i).equals(found.heads().get(i));
            words++;
            tags += gold.tags().get(i).equals(found.tags().get(i)) ? 1 : 0;
            heads += head ? 1 : 0;
            arcs += head && gold.labels().get(i).equals(found.relations().get(i)) ? 1 : 0;
            String wanted = gold.labels().get(i).replaceFirst(":.*", "");
            String given = found.relations().get(i).replaceFirst(":.*", "");
            core.add(CORE.contains(wanted), CORE.contains(given), head && wanted.equals(given));
        }
    }

    double las() {
        return 100.0 * arcs / words;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "XPOS %.2f  UAS %.2f  LAS %.2f  core arguments %.1f  (%d words)",
                100.0 * tags / words,
                100.0 * heads / words,
                las(),
                core.f1(),
                words);
    }

    /// Strict F1: of names, the same words and the same class.
    static final class Matches {

        private long wanted;
        private long given;
        private long right;

        void add(List<String> gold, List<String> found, Predicate<String> kinds) {
            add(kept(gold, kinds), kept(found, kinds));
        }

        void add(Set<?> gold, Set<?> found) {
            wanted += gold.size();
            given += found.size();
            right += found.stream().filter(gold::contains).count();
        }

        void add(boolean isWanted, boolean isGiven, boolean isRight) {
            wanted += isWanted ? 1 : 0;
            given += isGiven ? 1 : 0;
            right += isWanted && isGiven && isRight ? 1 : 0;
        }

        double f1() {
            return 200.0 * right / Math.max(1, wanted + given);
        }

        private static Set<Name> kept(List<String> tags, Predicate<String> kinds) {
            Set<Name> names = new LinkedHashSet<>();
            int from = 0;
            while (from < tags.size()) {
                int to = from + 1;
                while (to < tags.size() && goesOn(tags.get(from), tags.get(to))) {
                    to++;
                }
                if (!tags.get(from).equals("O") && kinds.test(tags.get(from).substring(2))) {
                    names.add(new Name(from, to, tags.get(from).substring(2)));
                }
                from = to;
            }
            return names;
        }

        /// A tag `I-` without its beginning begins a name, as the usual scorers have it.
        private static boolean goesOn(String first, String tag) {
            return !first.equals("O")
                    && tag.startsWith("I-")
                    && tag.substring(2).equals(first.substring(2));
        }

        /// A name: words `from` to `to`, exclusive, and its class.
        private record Name(int from, int to, String kind) {}
    }
}
