package org.communique.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;

/// What annotators found in an article.
record Gold(ArticleText text, List<GoldStatement> statements, List<GoldEvent> events) {

    private static final Set<String> ACTS = terms(SpeechAct.values());
    private static final Set<String> QUOTES = terms(QuoteKind.values());
    private static final Set<String> STANCES = terms(Stance.values());
    private static final Set<String> MODALITIES = terms(Modality.values());
    private static final Set<String> TYPES = Arrays.stream(PloverType.values())
            .filter(type -> !type.verbal())
            .map(PloverType::name)
            .collect(Collectors.toUnmodifiableSet());

    /// Reads a gold file; throws [MalformedDataException] where it breaks the annotation guidelines in a way that bears
    /// on the score.
    static Gold read(Fields file, ArticleText text) {
        Map<String, GoldActor> actors = new HashMap<>();
        file.members("actors").forEach((key, actor) -> actors.put(key, GoldActor.read(key, actor)));
        Reader reader = new Reader(text, actors);
        return new Gold(
                text,
                GoldStatement.joint(file.objects("statements", reader::statement)),
                file.objects("events", reader::event));
    }

    private static Set<String> terms(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Resolves the keys of actors and the quoted passages of one file.
    private record Reader(ArticleText text, Map<String, GoldActor> actors) {

        GoldStatement statement(Fields fields) {
            List<String> content = fields.texts("content");
            if (content.isEmpty()) {
                throw fields.fault("'content' is missing or empty");
            }
            String evidence = fields.text("evidence");
            return new GoldStatement(
                    content.stream()
                            .map(passage -> find(fields, passage, evidence))
                            .toList(),
                    List.of(actor(fields, fields.text("speaker"))),
                    fields.term("act", ACTS),
                    fields.term("stance", STANCES),
                    fields.term("quote", QUOTES),
                    actors(fields, "addressee"),
                    actors(fields, "about"));
        }

        GoldEvent event(Fields fields) {
            return new GoldEvent(
                    fields.term("type", TYPES),
                    actors(fields, "source"),
                    actors(fields, "target"),
                    fields.term("modality", MODALITIES),
                    find(fields, fields.text("anchor"), fields.text("evidence")),
                    fields.optionalText("date"));
        }

        private Span find(Fields fields, String passage, String evidence) {
            if (passage.isEmpty()) {
                throw fields.fault("a passage of the text is empty");
            }
            return text.find(passage, evidence)
                    .orElseThrow(() -> fields.fault("not in the article's text: \"" + passage + "\""));
        }

        private List<GoldActor> actors(Fields fields, String role) {
            return fields.texts(role).stream().map(key -> actor(fields, key)).toList();
        }

        private GoldActor actor(Fields fields, String key) {
            GoldActor actor = actors.get(key);
            if (actor == null) {
                throw fields.fault("'" + key + "' is none of the file's actors");
            }
            return actor;
        }
    }
}
