package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;

/// A passage that reports somebody's words, before anybody is resolved: where the cue, the speaker and the content
/// stand.
record Report(
        Span cue,
        SpeechLexicon.Cue kind,
        NounPhrase speaker,
        Optional<NounPhrase> addressee,
        Optional<NounPhrase> via,
        List<Span> content,
        boolean negated,
        String rule) {

    Report {
        content = List.copyOf(content);
    }

    /// Whether the other's cue stands in this one's content.
    boolean holds(Report other) {
        return content.stream().anyMatch(part -> part.contains(other.cue()));
    }

    /// This report, known through the speaker of another.
    Report via(Optional<Report> outer) {
        return outer.isEmpty()
                ? this
                : new Report(cue, kind, speaker, addressee, outer.map(Report::speaker), content, negated, rule);
    }

    /// This report with its content ended at an offset, which lies behind the beginning of its last part.
    Report within(int limit) {
        List<Span> cut = content.stream()
                .map(part -> new Span(part.begin(), Math.min(part.end(), limit)))
                .toList();
        return new Report(cue, kind, speaker, addressee, via, cut, negated, rule);
    }
}
