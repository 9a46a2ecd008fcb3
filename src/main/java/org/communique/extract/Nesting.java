package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.PartOfSpeech;

/// Settles which of a sentence's reports stand when one lies inside another.
///
/// "The White House said Biden reaffirmed support": Biden's statement, by way of the White House. "Kishida urged
/// Putin to talk, the prime minister told reporters": the first, without the attribution behind it. What lies in a
/// report of words that were *not* said is none.
final class Nesting {

    private final Clause clause;
    private final List<Report> reports;

    private Nesting(Clause clause, List<Report> reports) {
        this.clause = clause;
        this.reports = reports;
    }

    static List<Report> settle(Clause clause, List<Report> reports) {
        return new Nesting(clause, reports).settled();
    }

    private List<Report> settled() {
        return reports.stream()
                .filter(report ->
                        !report.negated() && others(report).noneMatch(other -> other.negated() && other.holds(report)))
                .filter(report -> others(report).noneMatch(inner -> report.holds(inner) && isOnlyFrame(report, inner)))
                .filter(report -> others(report).noneMatch(outer -> outer.holds(report) && isOwnWord(report)))
                .map(report -> report.via(frameOf(report)).within(limit(report)))
                .toList();
    }

    private Stream<Report> others(Report report) {
        return reports.stream().filter(other -> !other.equals(report));
    }

    /// Whether a report only tells how the inner one became known: it stands behind all of it, or its content begins
    /// with the inner speaker.
    private static boolean isOnlyFrame(Report outer, Report inner) {
        boolean behind = outer.cue().begin() > inner.cue().begin();
        boolean begins =
                inner.speaker().span().begin() - outer.content().getFirst().begin() <= 1
                        && inner.speaker().span().begin()
                                >= outer.content().getFirst().begin();
        boolean words = !inner.rule().equals("statement.noun-phrase");
        return (behind || (begins && words)) && !inner.negated();
    }

    /// "China said that it opposed the sanctions": what the speaker says of itself, not another report.
    private static boolean isOwnWord(Report inner) {
        return inner.speaker().headToken().is(PartOfSpeech.PRON) && inner.rule().equals("statement.noun-phrase");
    }

    private Optional<Report> frameOf(Report inner) {
        return others(inner)
                .filter(outer -> outer.holds(inner) && isOnlyFrame(outer, inner))
                .filter(outer -> !outer.speaker().equals(inner.speaker()))
                .findFirst();
    }

    /// Where a report's content must end: at the comma before an attribution, another cue or another clause that
    /// follows.
    private int limit(Report report) {
        return others(report)
                .filter(other ->
                        report.content().getLast().begin() < other.cue().begin())
                .filter(other -> report.cue().begin() < other.cue().begin())
                .mapToInt(other ->
                        Math.min(other.speaker().span().begin(), other.cue().begin()))
                .map(this::commaBefore)
                .filter(comma -> comma > report.content().getLast().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The offset of the comma or quotation mark before a clause, whatever conjunction it begins with; the largest
    /// number where there is none.
    private int commaBefore(int begin) {
        int before = clause.indexAt(begin) - 1;
        if (clause.is(before, PartOfSpeech.CCONJ)) {
            before--;
        }
        boolean comma = clause.lower(before).equals(",") || clause.lower(before).equals("\"");
        return comma ? clause.token(before).span().begin() : Integer.MAX_VALUE;
    }
}
