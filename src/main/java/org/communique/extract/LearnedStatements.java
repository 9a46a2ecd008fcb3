package org.communique.extract;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.text.PartOfSpeech;
import org.communique.text.Said;
import org.communique.text.Tree;

/// The second opinion on a sentence: what a small network takes for said where no rule finds a statement, and whether
/// it takes a rule's content for said too.
final class LearnedStatements {

    static final String RULE = "statement.learned";

    /// How sure the network must be of a content that no rule finds: of those below, hardly any was said.
    private static final double SURE = 0.9;

    /// What the weakest rules find was said only where the network does not think otherwise.
    private static final double DOUBTED = 0.25;

    private static final SpeechLexicon.Cue SAY = new SpeechLexicon.Cue(SpeechAct.SAY, Set.of(), Stance.NEUTRAL, null);

    private final SpeechLexicon verbs;
    private final NounLexicon nouns;

    LearnedStatements(SpeechLexicon verbs, NounLexicon nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /// Whether the network takes the content of a report for something else than words said.
    static boolean doubts(Report report) {
        List<Double> said = report.clause().sentence().opinion().content();
        return report.content().stream()
                        .filter(word -> word < said.size())
                        .mapToDouble(said::get)
                        .average()
                        .orElse(1)
                < DOUBTED;
    }

    /// Statements that no rule has found, each with its own cue and the source and contents nearest to it.
    Stream<Report> in(Syntax syntax, List<Report> known) {
        List<Said> all = syntax.clause().sentence().opinion().said();
        Map<Said, BitSet> contents = new TreeMap<>(Comparator.comparingInt(Said::first));
        of(all, Said.Kind.CONTENT)
                .filter(content -> content.probability() >= SURE && isClause(syntax, content))
                .filter(content -> known.stream().noneMatch(report -> covers(report, content)))
                .forEach(content -> nearest(all, Said.Kind.CUE, content)
                        .ifPresent(cue -> contents.computeIfAbsent(cue, _ -> new BitSet())
                                .set(content.first(), content.last() + 1)));
        return contents.entrySet().stream()
                .filter(entry -> isNew(syntax, entry.getKey(), known))
                .flatMap(entry -> report(syntax, all, entry.getKey(), entry.getValue()).stream());
    }

    /// Whether something is said of a thing: "claimed the title" says nothing.
    private static boolean isClause(Syntax syntax, Said content) {
        return IntStream.rangeClosed(content.first(), content.last())
                .anyMatch(word -> syntax.clause().is(word, PartOfSpeech.VERB, PartOfSpeech.AUX));
    }

    private static Stream<Said> of(List<Said> all, Said.Kind kind) {
        return all.stream().filter(part -> part.kind() == kind);
    }

    private static Optional<Said> nearest(List<Said> all, Said.Kind kind, Said to) {
        return of(all, kind).min(Comparator.comparingInt(part -> distance(part, to)));
    }

    private static int distance(Said one, Said other) {
        return Math.max(Math.max(one.first() - other.last(), other.first() - one.last()), 0);
    }

    /// Whether a rule already has most of these words.
    private static boolean covers(Report report, Said content) {
        BitSet common = new BitSet();
        common.set(content.first(), content.last() + 1);
        int words = common.cardinality();
        common.and(report.content());
        return 2 * common.cardinality() > words;
    }

    private static boolean isNew(Syntax syntax, Said cue, List<Report> known) {
        return known.stream()
                .noneMatch(report -> report.cue().overlaps(syntax.clause().span(cue.first(), cue.last())));
    }

    private Optional<Report> report(Syntax syntax, List<Said> all, Said cue, BitSet content) {
        int node = head(syntax, cue);
        boolean told = !syntax.clause().is(node, PartOfSpeech.VERB) || new Telling(syntax).isTold(node);
        return nearest(all, Said.Kind.SOURCE, cue)
                .filter(_ -> told)
                .map(source -> new Report(
                        syntax.clause(),
                        syntax.clause().span(cue.first(), cue.last()),
                        node,
                        kind(syntax, node),
                        head(syntax, source),
                        List.of(),
                        Optional.empty(),
                        content,
                        Optional.empty(),
                        syntax.negated(node),
                        RULE));
    }

    /// The word of a run that the others hang on.
    private static int head(Syntax syntax, Said run) {
        Tree tree = syntax.tree();
        return IntStream.rangeClosed(run.first(), run.last())
                .filter(word -> !syntax.clause().is(word, PartOfSpeech.PUNCT))
                .filter(word ->
                        tree.arc(word).head() < run.first() || tree.arc(word).head() > run.last())
                .findFirst()
                .orElse(run.first());
    }

    private SpeechLexicon.Cue kind(Syntax syntax, int node) {
        return verbs.matches(syntax.clause(), node, EnumSet.allOf(Frame.class)).stream()
                .map(SpeechLexicon.Match::cue)
                .findFirst()
                .or(() -> nouns.of(syntax.clause().token(node).lemma()).stream()
                        .map(NounLexicon.Entry::cue)
                        .findFirst())
                .orElse(SAY);
    }
}
