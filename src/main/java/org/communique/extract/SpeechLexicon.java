package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.fact.EventCode;
import org.communique.fact.PloverType;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.jspecify.annotations.Nullable;

/// The verbs that introduce speech and the phrases that settle what a neutral one does (`data/lexicon/speech-*.tsv`).
final class SpeechLexicon {

    /// How the content is attached to a cue.
    enum Frame {
        CLAUSE,
        TOLD,
        TO,
        VOW,
        OF,
        FOR,
        NP,
        QUOTE,
        AS
    }

    record Cue(
            SpeechAct act,
            Set<Frame> frames,
            Stance stance,
            @Nullable EventCode code) {

        Cue {
            frames = Set.copyOf(frames);
        }
    }

    /// A cue found at a token; `last` is the last token of a phrasal verb.
    record Match(int last, Cue cue) {}

    private record Entry(List<String> words, Cue cue) {}

    private record Pattern(String words, SpeechAct act, Stance stance) {}

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final List<Pattern> patterns;

    private SpeechLexicon(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    static SpeechLexicon load() {
        SpeechLexicon lexicon = new SpeechLexicon(Table.load("lexicon/act-patterns.tsv").rows().stream()
                .map(row -> new Pattern(
                        row.get("pattern"), row.constant("act", SpeechAct.class), row.constant("stance", Stance.class)))
                .toList());
        Table.load("lexicon/speech-verbs.tsv").rows().forEach(lexicon::add);
        lexicon.verbs
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
        return lexicon;
    }

    private void add(Table.Row row) {
        List<String> words = List.of(row.get("lemma").split(" ", -1));
        List<Frame> frames = row.list("frames").stream()
                .map(frame -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
                .toList();
        Cue cue = new Cue(
                row.constant("act", SpeechAct.class),
                Set.copyOf(frames),
                row.constant("stance", Stance.class),
                row.get("plover").isEmpty() ? null : code(row));
        verbs.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Entry(words, cue));
    }

    private static @Nullable EventCode code(Table.Row row) {
        PloverType type = row.constant("plover", PloverType.class);
        boolean onStatement = type.verbal() || type == PloverType.AGREE || type == PloverType.CONCEDE;
        return onStatement ? new EventCode(type, null, row.get("cameo").isEmpty() ? null : row.get("cameo")) : null;
    }

    /// The cues that begin with the verb at a token and can take one of the frames, the longest first.
    List<Match> matches(Clause clause, int index, Set<Frame> frames) {
        return verbs.getOrDefault(clause.token(index).lemma(), List.of()).stream()
                .filter(entry -> entry.cue().frames().stream().anyMatch(frames::contains))
                .filter(entry -> continues(clause, index, entry.words()))
                .map(entry -> new Match(index + entry.words().size() - 1, entry.cue()))
                .toList();
    }

    private static boolean continues(Clause clause, int index, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!clause.lower(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// What a neutral cue does by the plain force of its content, with the stance that shows.
    Optional<Cue> force(String content) {
        String words = " " + content.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
        return patterns.stream()
                .filter(pattern -> words.contains(" " + pattern.words() + " "))
                .findFirst()
                .map(pattern -> new Cue(pattern.act(), Set.of(), pattern.stance(), null));
    }
}
