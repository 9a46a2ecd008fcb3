package org.communique.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.train.Treebank.Word;
import org.jspecify.annotations.Nullable;

/// Who says what in a sentence of GUM, out of its rhetorical structure: a unit that is the attribution of another holds
/// the source and the cue, the other, with all that hangs on it, is the content.
final class Attributions {

    private static final String NOTE = "Discourse=";
    private static final String ATTRIBUTION = "attribution";
    private static final Pattern RELATION = Pattern.compile("([^:]+):(\\d+)(?:->(\\d+))?");

    private final List<Word> words;

    /// The unit of each word.
    private final List<Integer> units = new ArrayList<>();

    private final Map<Integer, Integer> parents = new HashMap<>();
    private final List<Integer> attributions = new ArrayList<>();

    private Attributions(List<Word> words) {
        this.words = words;
        int unit = 0;
        for (Word word : words) {
            for (String note : word.notes().split("\\|", -1)) {
                if (note.startsWith(NOTE)) {
                    unit = enter(note.substring(NOTE.length()));
                }
            }
            units.add(unit);
        }
    }

    /// Null where the treebank notes no rhetorical structure.
    static @Nullable Marks in(List<Word> words) {
        Attributions found = new Attributions(words);
        if (found.parents.isEmpty()) {
            return null;
        }
        Marking marking = new Marking(words.stream().map(Word::form).toList());
        found.attributions.stream()
                .sorted(Comparator.comparingInt(
                                (Integer unit) -> found.content(unit).size())
                        .reversed())
                .forEach(unit -> found.mark(unit, marking));
        return marking.marks();
    }

    /// `relation:unit->parent:…`; a unit without a parent is the text's root, and what follows a semicolon is
    /// secondary.
    private int enter(String note) {
        Matcher relation = RELATION.matcher(note);
        if (!relation.lookingAt()) {
            throw new IllegalArgumentException("'" + NOTE + note + "' names no unit");
        }
        int unit = Integer.parseInt(relation.group(2));
        String parent = relation.group(3);
        parents.put(unit, parent == null ? -1 : Integer.parseInt(parent));
        if (relation.group(1).startsWith(ATTRIBUTION)) {
            attributions.add(unit);
        }
        return unit;
    }

    private void mark(int unit, Marking marking) {
        List<Integer> content = content(unit);
        if (!content.isEmpty()) {
            marking.say("CONTENT", content);
            cues(unit).forEach(cue -> markCue(cue, marking));
        }
    }

    private void markCue(int cue, Marking marking) {
        marking.say("CUE", List.of(cue));
        IntStream.range(0, words.size())
                .filter(word -> words.get(word).head() == cue + 1)
                .filter(word -> words.get(word).relation().startsWith("nsubj"))
                .findFirst()
                .ifPresent(subject -> marking.say("SOURCE", subtree(subject, units.get(cue))));
    }

    /// The words said, without marks at either end of a piece.
    private List<Integer> content(int attribution) {
        int parent = parents.getOrDefault(attribution, -1);
        List<Integer> content = IntStream.range(0, words.size())
                .filter(word -> isWithin(units.get(word), parent, attribution))
                .boxed()
                .toList();
        return content.stream().filter(word -> isInside(word, content)).toList();
    }

    private boolean isInside(int word, List<Integer> content) {
        return !isMark(word)
                || (IntStream.range(0, word).anyMatch(before -> reaches(before, word, content))
                        && IntStream.range(word + 1, words.size()).anyMatch(after -> reaches(word, after, content)));
    }

    /// Whether a word of the content is joined to the mark by nothing but content.
    private boolean reaches(int from, int to, List<Integer> content) {
        return IntStream.rangeClosed(from, to).allMatch(content::contains)
                && IntStream.of(from, to).anyMatch(word -> !isMark(word));
    }

    private boolean isMark(int word) {
        return words.get(word).pos().equals("PUNCT");
    }

    private boolean isWithin(int unit, int ancestor, int attribution) {
        int at = unit;
        for (int steps = 0; steps <= words.size() && at != attribution && at > 0; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = parents.getOrDefault(at, -1);
        }
        return false;
    }

    /// The verbs of a unit on which the rest of it hangs.
    private List<Integer> cues(int unit) {
        return IntStream.range(0, words.size())
                .filter(word -> units.get(word) == unit && words.get(word).pos().equals("VERB"))
                .filter(word -> isTop(word, unit))
                .boxed()
                .toList();
    }

    private boolean isTop(int word, int unit) {
        int head = words.get(word).head() - 1;
        return head < 0 || units.get(head) != unit;
    }

    private List<Integer> subtree(int root, int unit) {
        return IntStream.range(0, words.size())
                .filter(word -> units.get(word) == unit && hangsOn(word, root))
                .boxed()
                .toList();
    }

    private boolean hangsOn(int word, int root) {
        int at = word;
        for (int steps = 0; steps < words.size() && at >= 0; steps++) {
            if (at == root) {
                return true;
            }
            at = words.get(at).head() - 1;
        }
        return false;
    }
}
