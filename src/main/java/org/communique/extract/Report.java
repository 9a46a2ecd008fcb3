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
        List<Span> content,
        boolean negated,
        String rule) {

    Report {
        content = List.copyOf(content);
    }
}
