package org.communique.train;

import java.util.ArrayList;
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
import org.communique.data.Table;

/// Learns from the treebanks how words are traced back to their lemmas, and writes the table that the language layer
/// reads: endings with what takes their place (`*ving` to `*ve`), words for which these fail, and the base forms of
/// verbs and adjectives, by which a guess is checked. The lexicon's verbs count among these: they must be recognised
/// in every form though no treebank has them.
final class LemmaTables {

    static final String FILE = "lemmas.tsv";

    private static final String ORIGIN =
            "# Lemmas, learnt by org.communique.train.LemmaTables from the training parts of two treebanks: Universal"
                    + " Dependencies English EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0); with the verbs of this"
                    + " project's own lexicon. A form that begins with * is an ending.\nform\ttag\tlemma\n";

    /// Only words with these endings follow a rule; all others are learnt one by one.
    private static final Map<String, String> ENDINGS = Map.of(
            "VBD", "ed", "VBN", "ed", "VBG", "ing", "VBZ", "s", "NNS", "s", "NNPS", "s", "JJR", "er", "JJS", "est");

    /// No word ends in it.
    private static final String NONE = " ";

    /// Of these tags the lemma is the form.
    private static final Set<String> NOT_LEARNT = Set.of(
            "NNP", "CD", "ADD", "GW", "FW", "SYM", "$", "NFP", "''", "``", ".", ",", ":", "-LRB-", "-RRB-", "HYPH",
            "LS");

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

    /// The table learnt from these treebanks, as it is written to [#FILE].
    static String learn(List<Treebank> treebanks) {
        Map<Word, Map<String, Integer>> counts = new HashMap<>();
        treebanks.forEach(treebank -> count(treebank, counts));
        verbs().forEach(verb -> counts.computeIfAbsent(new Word(verb, "VB"), _ -> new HashMap<>())
                .putIfAbsent(verb, 1));
        SortedMap<Word, String> lemmas = new TreeMap<>();
        counts.forEach((word, found) -> lemmas.put(word, most(found)));
        Set<Word> words = Set.copyOf(lemmas.keySet());
        lemmas.entrySet().removeIf(entry -> isMistaken(entry.getKey(), entry.getValue(), words));
        LemmaTables tables = new LemmaTables(lemmas);
        tables.learn();
        tables.inflect(counts);
        return ORIGIN + tables.lines().collect(Collectors.joining());
    }

    private static void count(Treebank treebank, Map<Word, Map<String, Integer>> counts) {
        treebank.rows().stream()
                .flatMap(rows -> rows.words().stream())
                .filter(word -> !NOT_LEARNT.contains(word.tag()))
                .forEach(word -> counts.computeIfAbsent(new Word(plain(word.form()), word.tag()), _ -> new HashMap<>())
                        .merge(plain(word.lemma()), 1, Integer::sum));
    }

    /// The treebanks now and then make "fre" of "freed": no word, where with an "e" it is one.
    private static boolean isMistaken(Word word, String lemma, Set<Word> words) {
        return word.tag().startsWith("VB")
                && !words.contains(new Word(lemma, "VB"))
                && words.contains(new Word(lemma + "e", "VB"));
    }

    /// The verbs that the lexicon's entries are or begin with.
    private static List<String> verbs() {
        List<String> rows = new ArrayList<>(Table.lines("lexicon/speech-verbs.tsv"));
        Table.lines("lexicon/event-triggers.tsv").stream()
                .filter(row -> row.matches("[^\t]+\t(?:verb|phrase)\t.*"))
                .forEach(rows::add);
        return rows.stream()
                .filter(row -> !row.startsWith("lemma\t"))
                .map(row -> row.split("[ \t]", 2)[0])
                .toList();
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
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt((Word ending) -> ending.form().length())
                                .thenComparing(Comparator.naturalOrder())))
                .forEach(found -> {
                    String change = most(found.getValue());
                    if (!change.equals(apply(found.getKey()))) {
                        rules.put(found.getKey(), change);
                    }
                });
    }

    /// Counts a word for each of its endings that holds all that changes, and of a doubled letter both.
    private static void count(Word word, String lemma, Map<Word, Map<String, Integer>> counts) {
        String form = word.form();
        String ending = ENDINGS.getOrDefault(word.tag(), NONE);
        if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
            return;
        }
        int same = same(form, lemma);
        int lost = form.length() - same;
        boolean doubled = lost > ending.length() && lemma.length() == same;
        int shortest = Math.max(ending.length(), doubled ? lost + 1 : lost);
        if (lost > ending.length() + 2 || lemma.length() > same + 2) {
            return;
        }
        for (int length = shortest; length <= Math.min(form.length() - 1, LONGEST_ENDING); length++) {
            String change = lemma.substring(form.length() - length);
            counts.computeIfAbsent(word.ending(length), _ -> new HashMap<>()).merge(change, 1, Integer::sum);
        }
    }

    /// With how many equal characters both begin.
    private static int same(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    /// Adds the regular forms of verbs, where two share one ("hoping") those of the more frequent.
    private void inflect(Map<Word, Map<String, Integer>> counts) {
        Map<String, Integer> verbs = new TreeMap<>();
        counts.forEach((word, found) -> {
            if (word.tag().startsWith("VB")) {
                found.forEach((lemma, count) -> verbs.merge(lemma, count, Integer::sum));
            }
        });
        verbs.entrySet().stream()
                .filter(verb -> verb.getKey().matches("[a-z]{3,}"))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(verb -> inflect(verb.getKey()));
    }

    private void inflect(String verb) {
        lemmas.putIfAbsent(new Word(verb, "VB"), verb);
        boolean y = verb.matches(".*[^aeiou]y");
        String stem = verb.replaceFirst(y ? "y$" : "e$", "");
        String doubled = verb.matches("[^aeiou]*[aeiou][bdglmnprt]") ? verb + verb.charAt(verb.length() - 1) : stem;
        String past = y ? stem + "ied" : doubled + "ed";
        lemmas.putIfAbsent(new Word(past, "VBD"), lemmas.getOrDefault(new Word(past, "VBN"), verb));
        lemmas.putIfAbsent(new Word(past, "VBN"), lemmas.getOrDefault(new Word(past, "VBD"), verb));
        lemmas.putIfAbsent(new Word(y ? verb + "ing" : doubled + "ing", "VBG"), verb);
    }

    /// What the longest ending with a rule makes of the form, the form itself without any.
    private String apply(Word word) {
        for (int length = Math.min(word.form().length() - 1, LONGEST_ENDING); length > 0; length--) {
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
