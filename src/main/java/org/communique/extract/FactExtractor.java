package org.communique.extract;

import java.util.List;
import java.util.stream.Stream;
import org.communique.entity.Cast;
import org.communique.entity.Casting;
import org.communique.fact.Event;
import org.communique.fact.Fact;
import org.communique.fact.Statement;
import org.communique.text.Document;

/// Reads all facts of a document: casts its actors, then reads statements, then events.
///
/// Immutable, thread-safe and deterministic: the same document always yields the same facts, sorted by where they
/// stand. A document without facts yields none; there is no failure for "found nothing".
public final class FactExtractor {

    private final Casting casting;
    private final StatementExtractor statements;
    private final EventExtractor events;

    private FactExtractor(Casting casting, StatementExtractor statements, EventExtractor events) {
        this.casting = casting;
        this.statements = statements;
        this.events = events;
    }

    public static FactExtractor load() {
        return new FactExtractor(
                Casting.load(),
                new StatementExtractor(SpeechLexicon.load(), IssueLexicon.load()),
                new EventExtractor(
                        EventLexicon.load(), new ModalityReader(ModalityLexicon.load()), SanctionReader.load()));
    }

    public List<Fact> extract(Document document) {
        Cast cast = casting.cast(document);
        List<Statement> said = statements.extract(document, cast);
        List<Event> done = events.extract(document, cast, said);
        return ActorMerger.merge(Stream.<Fact>concat(said.stream(), done.stream())
                .sorted((a, b) -> a.basis().evidence().compareTo(b.basis().evidence()))
                .toList());
    }
}
