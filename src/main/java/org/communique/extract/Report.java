package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;

/// A passage that reports somebody's words, before anybody is resolved: where the cue, the speaker and the content
/// stand.
///
/// `node` is the token of the cue that others hang on, `subject` the token of the speaker; `content` holds tokens,
/// `quotation` is what lies in another sentence.
record Report(
        Clause clause,
        Span cue,
        int node,
        SpeechLexicon.Cue kind,
        int subject,
        List<NounPhrase> addressees,
        Optional<Report> via,
        BitSet content,
        Optional<Span> quotation,
        boolean negated,
        String rule) {

    Report {
        addressees = List.copyOf(addressees);
        content = (BitSet) content.clone();
    }

    @Override
    public BitSet content() {
        return (BitSet) content.clone();
    }

    /// Whether the other's cue stands in this one's content.
    boolean holds(Report other) {
        return content.get(other.node);
    }

    List<Span> spans() {
        List<Span> own = Stops.spans(clause, content);
        return quotation
                .map(span ->
                        Stream.concat(own.stream(), Stream.of(span)).sorted().toList())
                .orElse(own);
    }

    /// This report, known through the speaker of another.
    Report via(Optional<Report> outer) {
        return outer.isEmpty()
                ? this
                : new Report(clause, cue, node, kind, subject, addressees, outer, content, quotation, negated, rule);
    }

    /// This report, said by another.
    Report by(int other) {
        return new Report(clause, cue, node, kind, other, addressees, via, content, quotation, negated, rule);
    }

    Report with(BitSet other) {
        return new Report(clause, cue, node, kind, subject, addressees, via, other, quotation, negated, rule);
    }
}
