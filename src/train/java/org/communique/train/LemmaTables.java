package org.communique.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/// Learns from the treebanks how words are traced back to their lemmas, and writes the table that the language layer
/// reads: endings with what takes their place (`*ving` to `*ve`), words for which these fail, and the base forms of
/// verbs and adjectives, by which a guess is checked.
final class LemmaTables {

    private static final String ORIGIN =
            "# Lemmas, learnt by org.communique.train.LemmaTables from the training parts of two treebanks: Universal"
                    + " Dependencies English EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0). A form that begins with"
                    + " * is an ending.\nform\ttag\tlemma\n";

    /// Only words with these endings follow a rule; all others are learnt one by one.
    private static final Map<String, String> ENDINGS = Map.of(
            "VBD", "ed", "VBN", "ed", "VBG", "ing", "VBZ", "s", "NNS", "s", "NNPS", "s", "JJR", "er", "JJS", "est");

    /// Of these tags the lemma is the form.
    private static final Set<String> NOT_LEARNT = Set.of(
            "NNP", "CD", "ADD", "GW", "FW", "SYM", "$", "NFP", "''", "``", ".", ",", ":", "-LRB-", "-RRB-", "HYPH", "LS");

    private static final int LONGEST_ENDING = 6;

    private final SortedMap<Word, String> lemmas;
    private final SortedMap<Word, String> rules = new TreeMap<>();

    private LemmaTables(SortedMap<Word, String> lemmas) {
        this.lemmas = lemmas;
    }

    /// A form in lower case with its tag; in rules the form is an ending.
    private record Word(String form, String tag) implements Comparable<Word> {

        @Override
        public int compareTo(Word other) {
            return Comparator.comparing(Word::form).thenComparing(Word::tag).compare(this, other);
        }

        Word ending(int length) {
            return new Word(form.substring(form.length() - length), tag);
        }
    }

    /// `DATA OUTPUT`: the folder of the treebanks and the file to write.
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Map<Word, Map<String, Integer>> counts = new HashMap<>();
        for (String name : List.of("ewt-train", "gum-train")) {
            count(data.resolve(name + ".conllu.xz"), counts);
        }
        SortedMap<Word, String> lemmas = new TreeMap<>();
        counts.forEach((word, found) -> lemmas.put(word, most(found)));
        LemmaTables tables = new LemmaTables(lemmas);
        tables.learn();
        Files.writeString(Path.of(arguments[1]), ORIGIN + tables.lines().collect(Collectors.joining()));
    }

    private static void count(Path file, Map<Word, Map<String, Integer>> counts) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(columns -> columns.length == 10 && columns[0].matches("\\d+"))
                    .filter(columns -> !NOT_LEARNT.contains(columns[4]))
                    .forEach(columns -> counts.computeIfAbsent(
                                    new Word(plain(columns[1]), columns[4]), _ -> new HashMap<>())
                            .merge(plain(columns[2]), 1, Integer::sum));
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[‘’`]", "'");
    }

    /// The answer given most often, of several the first in the alphabet.
    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /// Of each ending the change that most words with it show; one that a shorter ending tells already is left out.
    private void learn() {
        Map<Word, Map<String, Integer>> counts = new HashMap<>();
        lemmas.forEach((word, lemma) -> count(word, lemma, counts));
        counts.keySet().stream()
                .sorted(Comparator.comparingInt((Word ending) -> ending.form().length())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(ending -> {
                    String change = most(counts.get(ending));
                    if (!change.equals(apply(ending))) {
                        rules.put(ending, change);
                    }
                });
    }

    /// Counts a word for each of its endings that holds all that changes.
    private static void count(Word word, String lemma, Map<Word, Map<String, Integer>> counts) {
        String form = word.form();
        String ending = ENDINGS.get(word.tag());
        if (ending == null || !form.endsWith(ending) || form.length() < ending.length() + 2) {
            return;
        }
        int same = 0;
        while (same < Math.min(form.length(), lemma.length()) && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        boolean regular = form.length() - same <= ending.length() + 1 && lemma.length() - same <= 2;
        int shortest = Math.max(ending.length(), form.length() - same);
        for (int length = shortest; regular && length <= Math.min(form.length(), LONGEST_ENDING); length++) {
            String change = lemma.substring(form.length() - length);
            counts.computeIfAbsent(word.ending(length), _ -> new HashMap<>()).merge(change, 1, Integer::sum);
        }
    }

    /// What the longest ending with a rule makes of the form, the form itself without any.
    private String apply(Word word) {
        for (int length = Math.min(word.form().length(), LONGEST_ENDING); length > 0; length--) {
            String change = rules.get(word.ending(length));
            if (change != null) {
                return word.form().substring(0, word.form().length() - length) + change;
            }
        }
        return word.form();
    }

    private Stream<String> lines() {
        SortedMap<Word, String> words = new TreeMap<>();
        lemmas.forEach((word, lemma) -> {
            if (!lemma.equals(apply(word))) {
                words.put(word, lemma);
            }
            if (word.tag().startsWith("VB") || word.tag().startsWith("JJ")) {
                words.putIfAbsent(new Word(lemma, word.tag().substring(0, 2)), lemma);
            }
        });
        return Stream.concat(
                rules.entrySet().stream().map(rule -> line("*", rule)),
                words.entrySet().stream().map(word -> line("", word)));
    }

    private static String line(String sign, Map.Entry<Word, String> entry) {
        return sign + entry.getKey().form() + "\t" + entry.getKey().tag() + "\t" + sign + entry.getValue() + "\n";
    }
}
