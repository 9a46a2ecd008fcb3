package org.communique.cli;

import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.rdf.Iris;
import org.communique.text.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A mention as a JSON object: what `mentions` prints.
///
/// Names, order and spelling of the fields are a contract. `start` and `end` are code points, the end exclusive.
final class MentionJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MentionJson() {}

    /// One line, without its end.
    static String line(Document document, Cast cast, Mention mention) {
        Actor actor = mention.actor();
        ObjectNode line = JSON.createObjectNode()
                .put("article", document.article().name())
                .put("start", mention.span().begin())
                .put("end", mention.span().end())
                .put("text", document.evidence(mention.span()).quote())
                .put("iri", Iris.actor(actor))
                .put("label", actor.label())
                .put("type", actor.kind().type())
                .put("country", actor.country())
                .put("wikidata", cast.wikidata(mention).orElse(""))
                .put("pronoun", mention.isPronoun())
                .put("rule", mention.rule())
                .put("confidence", mention.confidence().value());
        return JSON.writeValueAsString(line);
    }
}
