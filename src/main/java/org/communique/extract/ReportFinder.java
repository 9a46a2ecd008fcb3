package org.communique.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.extract.Construction.Take;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds the passages of a sentence that report somebody's words.
///
/// One [Construction] for each way in which a cue verb takes its content; the first that holds for a cue wins.
final class ReportFinder {

    private static final List<Construction> CONSTRUCTIONS = List.of(
            new Infinitive(),
            new Blame(),
            new Complement(),
            new Parenthesis(),
            new Characterisation(),
            new Behind(),
            new Adjacent(),
            new RestOfClause(),
            new ObjectPhrase());

    private static final int FEWEST_TOKENS = 1;

    private static final Set<String> SHORT = Set.of("statement.to", "statement.accused", "statement.vow");

    private final SpeechLexicon lexicon;
    private final NounCues nouns;
    private final LearnedStatements learned;

    ReportFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        NounLexicon named = NounLexicon.load();
        this.nouns = new NounCues(named);
        this.learned = new LearnedStatements(lexicon, named);
    }

    /// In text order of their cues.
    List<Report> find(Document document, Clause clause) {
        Syntax syntax = new Syntax(clause);
        List<Report> reports = new ArrayList<>();
        for (int index = 0; index < clause.size(); index++) {
            boolean quoted =
                    document.quotationAround(clause.token(index).span()).isPresent();
            if (!quoted && clause.is(index, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                verb(document, syntax, index)
                        .map(report -> Sequel.settle(syntax, report, reports))
                        .ifPresent(reports::add);
            }
        }
        List<Report> sources = AccordingTo.in(document, syntax).toList();
        for (Report source : sources) {
            reports.replaceAll(report -> report.with(AccordingTo.without(syntax, source, report.content())));
        }
        reports.addAll(sources);
        Headings.in(document, syntax).forEach(reports::add);
        nouns.in(document, syntax)
                .filter(report -> isNew(report, reports) && !LearnedStatements.doubts(report))
                .forEach(reports::add);
        reports.addAll(learned.in(syntax, reports).toList());
        reports.sort(Comparator.comparing(Report::cue));
        return reports;
    }

    private static boolean isNew(Report report, List<Report> others) {
        return others.stream().noneMatch(other -> other.cue().overlaps(report.cue()));
    }

    private Optional<Report> verb(Document document, Syntax syntax, int index) {
        return lexicon.matches(syntax.clause(), index, EnumSet.allOf(Frame.class)).stream()
                .map(match -> new CueVerb(document, syntax, index, match))
                .flatMap(cue -> report(cue).stream())
                .findFirst();
    }

    private static Optional<Report> report(CueVerb cue) {
        Optional<Integer> subject = cue.subject();
        if (subject.isEmpty() || !new Telling(cue.syntax()).isTold(cue.node())) {
            return Optional.empty();
        }
        return CONSTRUCTIONS.stream()
                .flatMap(construction -> construction.take(cue).stream())
                .map(take -> take.with(Quoted.completed(cue, take.content())))
                .filter(take -> isEnough(cue, take))
                .findFirst()
                .map(take -> report(cue, subject.get(), take));
    }

    /// One word is content only where a construction asks for it: "urged them to reconsider", "accused him of fraud".
    private static boolean isEnough(CueVerb cue, Take take) {
        return take.quotation().isPresent()
                || take.content().cardinality() > FEWEST_TOKENS
                || (SHORT.contains(take.rule())
                        && take.content().stream()
                                .anyMatch(at -> cue.clause().is(at, PartOfSpeech.VERB, PartOfSpeech.NOUN)));
    }

    static boolean isShort(Report report) {
        return SHORT.contains(report.rule()) && !report.content().isEmpty();
    }

    private static Report report(CueVerb cue, int subject, Take take) {
        BitSet content = take.content();
        NounPhrase own = cue.syntax().phrase(subject);
        if (!cue.tree().ancestors(subject).contains(cue.node()) || content.get(subject)) {
            content.clear(own.first(), own.last() + 1);
        }
        return new Report(
                cue.clause(),
                cue.span(),
                cue.node(),
                cue.match().cue(),
                subject,
                addressees(cue, subject, take),
                Optional.empty(),
                content,
                take.quotation(),
                cue.syntax().negated(cue.node()) || cue.syntax().isNobody(subject),
                take.rule());
    }

    private static List<NounPhrase> addressees(CueVerb cue, int subject, Take take) {
        List<NounPhrase> told = Stream.of(take.addressee())
                .filter(token -> token >= 0 && token != subject)
                .flatMap(token -> cue.syntax().phrases(token).stream())
                .toList();
        return told.isEmpty() ? new Audience(cue, take.content()).phrases() : told;
    }
}
