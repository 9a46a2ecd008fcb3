package org.communique.cli;

import java.util.Locale;
import org.communique.fact.Span;
import org.communique.text.Arc;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The language of an article as one JSON object: what `annotate` prints.
///
/// Spans are `[begin, end]` in code points; `head` is the index of a token in its sentence, -1 for the root.
final class DocumentJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DocumentJson() {}

    /// One line, without its end.
    static String line(Document document) {
        ObjectNode line =
                JSON.createObjectNode().put("article", document.article().name());
        ArrayNode sentences = line.putArray("sentences");
        document.sentences().forEach(sentence -> write(sentence, sentences.addObject()));
        ArrayNode names = line.putArray("names");
        document.names().forEach(name -> {
            ObjectNode node = names.addObject().put("kind", name.kind().name().toLowerCase(Locale.ROOT));
            write(name.span(), node.putArray("span"));
        });
        ArrayNode quotations = line.putArray("quotations");
        document.quotations().forEach(quotation -> write(quotation.inner(), quotations.addArray()));
        ArrayNode times = line.putArray("times");
        document.times().forEach(time -> {
            ObjectNode node = times.addObject().put("date", time.value().toString());
            write(time.span(), node.putArray("span"));
        });
        return JSON.writeValueAsString(line);
    }

    private static void write(Sentence sentence, ObjectNode to) {
        write(sentence.span(), to.putArray("span"));
        ArrayNode tokens = to.putArray("tokens");
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Arc arc = sentence.tree().arc(i);
            ObjectNode node = tokens.addObject()
                    .put("form", token.form())
                    .put("lemma", token.lemma())
                    .put("tag", token.tag())
                    .put("pos", token.pos().name())
                    .put("head", arc.head())
                    .put("relation", arc.relation())
                    .put("probability", Math.round(arc.probability() * 1000) / 1000.0);
            write(token.span(), node.putArray("span"));
        }
    }

    private static void write(Span span, ArrayNode to) {
        to.add(span.begin()).add(span.end());
    }
}
