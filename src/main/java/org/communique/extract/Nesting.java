package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.fact.SpeechAct;
import org.communique.text.PartOfSpeech;
import org.communique.text.Token;

/// Settles which of a sentence's reports stand when one lies inside another.
///
/// "The White House said Biden reaffirmed support": Biden's statement, by way of the White House. "Kishida urged
/// Putin to talk, the prime minister told reporters": the first, without the attribution behind it. What lies in a
/// report of words that were *not* said is none.
final class Nesting {

    /// Acts that are words even where their content is a noun.
    private static final Set<SpeechAct> POINTED = Set.of(
            SpeechAct.CRITICISE,
            SpeechAct.URGE,
            SpeechAct.DEMAND,
            SpeechAct.REJECT,
            SpeechAct.WARN,
            SpeechAct.CONCERN,
            SpeechAct.PROPOSE);

    private final Syntax syntax;
    private final List<Report> reports;

    private Nesting(Clause clause, List<Report> reports) {
        this.syntax = new Syntax(clause);
        this.reports = reports;
    }

    static List<Report> settle(Clause clause, List<Report> reports) {
        return new Nesting(clause, reports).settled();
    }

    private List<Report> settled() {
        return reports.stream()
                .filter(report ->
                        !report.negated() && others(report).noneMatch(other -> other.negated() && other.holds(report)))
                .filter(report -> others(report).noneMatch(inner -> isFrame(report, inner)))
                .filter(report -> others(report)
                        .noneMatch(outer -> outer.holds(report) && (isOwnWord(outer, report) || isDeed(report))))
                .map(report -> report.via(frameOf(report)).with(without(report)))
                .filter(report -> report.content().cardinality() > 1
                        || report.quotation().isPresent()
                        || ReportFinder.isShort(report))
                .toList();
    }

    /// "X said A, and Y said B": another's words, joined to the content.
    private boolean isJoined(Report report, Report other) {
        int comma = syntax.subtree(other.node()).nextSetBit(0) - 1;
        boolean parted = syntax.clause().lower(comma).equals(",")
                || syntax.clause().lower(comma + 1).equals(",")
                || syntax.clause().lower(comma - 1).equals(",");
        return parted
                && syntax.tree().is(other.node(), "conj")
                && syntax.tree().child(other.node(), "nsubj").isPresent()
                && !isPronoun(other)
                && other.cue().begin() > report.cue().begin();
    }

    private Stream<Report> others(Report report) {
        return reports.stream().filter(other -> !other.equals(report));
    }

    /// Whether a report only tells how the inner one became known: the inner cue heads the outer content, and somebody
    /// else speaks.
    private boolean isFrame(Report outer, Report inner) {
        return outer.holds(inner)
                && !inner.holds(outer)
                && !inner.negated()
                && heads(outer, inner)
                && isSaying(inner)
                && isSomebody(inner)
                && !isMatter(outer, inner)
                && who(inner) != who(outer)
                && !isPronoun(inner);
    }

    /// "welcomed Japan's promise to leave": the promise is what is welcomed.
    private static boolean isMatter(Report outer, Report inner) {
        return outer.rule().equals("statement.noun-phrase") && inner.rule().equals("statement.noun");
    }

    /// Whether the inner subject can speak, not "the ban is against international law".
    private boolean isSomebody(Report report) {
        Token subject = syntax.clause().token(who(report));
        return subject.is(PartOfSpeech.PROPN) || Speakers.canSpeak(subject);
    }

    /// Whether the content is hung on the inner cue.
    private boolean heads(Report outer, Report inner) {
        int head = syntax.tree().arc(inner.node()).head();
        return outer.content().get(inner.subject())
                && (head < 0 || !outer.content().get(head));
    }

    private int who(Report report) {
        return syntax.antecedent(report.subject());
    }

    /// "said that both had agreed on a checkpoint": a deed among what is said, no words.
    private boolean isDeed(Report inner) {
        return syntax.clause().token(inner.node()).lemma().equals("agree");
    }

    /// Whether words are reported, not only a deed like "agreed on a checkpoint".
    private boolean isSaying(Report report) {
        boolean words = !report.rule().equals("statement.noun-phrase")
                || POINTED.contains(report.kind().act());
        return words && !isDeed(report);
    }

    private boolean isPronoun(Report report) {
        return syntax.clause().is(who(report), PartOfSpeech.PRON);
    }

    /// "China said that it opposed the sanctions": what the speaker says of itself, not another report.
    private boolean isOwnWord(Report outer, Report inner) {
        return !isSequel(outer, inner) && (who(inner) == who(outer) || isPronoun(inner));
    }

    /// "…, X said, adding that …": the same speaker, told again.
    private boolean isSequel(Report outer, Report inner) {
        return who(inner) == who(outer) && Sequel.isSequel(syntax, outer, inner);
    }

    private Optional<Report> frameOf(Report inner) {
        return others(inner).filter(outer -> isFrame(outer, inner)).findFirst();
    }

    /// The content less what the same speaker is told to say beside it: "…, X said, adding that …".
    private BitSet without(Report report) {
        BitSet content = report.content();
        others(report)
                .filter(other -> report.holds(other) && !other.holds(report))
                .filter(other -> isSequel(report, other) || isJoined(report, other))
                .forEach(other -> content.andNot(syntax.subtree(other.node())));
        return content;
    }
}
