package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.Source;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.text.Annotated;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Casts the texts of `data/cases/casting.tsv`, and asks for the conditions that a table cannot tell.
class CastingTest {

    private static final Casting CASTING = Casting.load();
    private static final Actor JAPAN = new Actor("country/JP", "Japan", ActorKind.COUNTRY, "JPN", "country/JP");
    private static final Actor KISHIDA =
            new Actor("agent/fumio-kishida", "Fumio Kishida", ActorKind.PERSON, "JPN", "country/JP");
    private static final Actor LAWMAKERS = new Actor("agent/x-lawmakers", "lawmakers", ActorKind.GROUP, null, null);

    @ParameterizedTest
    @MethodSource("phrases")
    void findsWhomAPhraseMeans(String text, String phrase, String actor) {
        assertThat(who(text, phrase, null)).isEqualTo(actor);
    }

    private static Stream<Arguments> phrases() {
        return Table.load("cases/casting.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("text"), row.get("phrase"), row.get("actor")));
    }

    @ParameterizedTest
    @CsvSource({"He, agent/fumio-kishida@country/JP", "It, -", "They, -"})
    void givesAPronounOfAPersonTheLastSpeaker(String pronoun, String actor) {
        assertThat(who(pronoun + " said no.", pronoun, KISHIDA)).isEqualTo(actor);
    }

    @Test
    void givesOtherPronounsALastSpeakerOfTheirKind() {
        assertThat(who("It said no.", "It", JAPAN)).isEqualTo("country/JP@country/JP");
        assertThat(who("He said no.", "He", JAPAN)).isEqualTo("-");
        assertThat(who("They said no.", "They", LAWMAKERS)).isEqualTo("agent/x-lawmakers@- GROUP");
        assertThat(who("It said no.", "It", LAWMAKERS)).isEqualTo("-");
    }

    @Test
    void takesASurnameForAnOfficeHolderOnlyWhereTheDayIsKnown() {
        Document undated = Annotated.document("Putin said no.", Source.UNKNOWN);
        NounPhrase putin = NounPhrases.in(undated.sentences().getFirst()).getFirst();

        assertThat(CASTING.cast(undated).resolve(putin, null))
                .get()
                .extracting(mention -> mention.actor().id())
                .isEqualTo("agent/putin");
    }

    @Test
    void findsThePolityOfAnActor() {
        Cast cast = CASTING.cast(Annotated.document("NATO said no."));
        Actor nato = cast.mentions().getFirst().actor();
        Actor chief = new Actor("agent/x", "x", ActorKind.PERSON, null, nato.id());

        assertThat(cast.polity(JAPAN)).contains(JAPAN);
        assertThat(cast.polity(KISHIDA)).contains(JAPAN);
        assertThat(cast.polity(chief)).contains(nato);
        assertThat(cast.polity(LAWMAKERS)).isEmpty();
        assertThat(cast.polity(new Actor("agent/x", "x", ActorKind.PERSON, null, "agent/eu")))
                .get()
                .extracting(Actor::label)
                .isEqualTo("European Union");
        assertThat(cast.polity(new Actor("agent/x", "x", ActorKind.PERSON, null, "agent/unheard-of")))
                .isEmpty();
    }

    @Test
    void listsEveryNameInTextOrder() {
        Cast cast = CASTING.cast(Annotated.document("Fumio Kishida told NATO that Tokyo would help Kyiv."));

        assertThat(cast.mentions())
                .extracting(mention -> mention.actor().id())
                .containsExactly("agent/fumio-kishida", "agent/nato", "country/JP", "country/UA");
    }

    private static String who(String text, String words, @Nullable Actor lastSpeaker) {
        Document document = Annotated.document(text);
        int end = text.lastIndexOf(words) + words.length();
        NounPhrase phrase = document.sentences().stream()
                .flatMap(sentence -> NounPhrases.in(sentence).stream())
                .filter(candidate ->
                        candidate.span().begin() < end && candidate.span().end() >= end)
                .findFirst()
                .orElseThrow();
        Optional<Mention> mention = CASTING.cast(document).resolve(phrase, lastSpeaker);
        return mention.map(Mention::actor).map(CastingTest::render).orElse("-");
    }

    /// `agent/fumio-kishida@country/JP`, `agent/…-officials@- GROUP`.
    private static String render(Actor actor) {
        String kind =
                actor.kind() == ActorKind.UNNAMED_SOURCE || actor.kind() == ActorKind.GROUP ? " " + actor.kind() : "";
        return actor.id().replaceFirst("/[0-9a-f]{8}-", "/…-") + "@" + Objects.requireNonNullElse(actor.polity(), "-")
                + kind;
    }
}
