package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What was said, by whom and in which way.
class SpeakingQuestionsTest {

    private static final World WORLD = World.analyst();

    @Test
    void saidOn() {
        assertThat(WORLD.ask("said-on", "day", "\"2022-02-17\"^^xsd:date")).isEqualTo("""
                speaker        act     text                              article  statement
                -------------  ------  --------------------------------  -------  ---------
                Fumio Kishida  pledge  Japan will act if Russia invades  art:a2   st:1
                Sergey Lavrov  urge    Japan should drop the sanctions   art:a2   st:3
                """);
    }

    @Test
    void wordsOf() {
        assertThat(WORLD.ask("words-of", "speaker", "agent:kishida")).isEqualTo("""
                date        words     article  statement
                ----------  --------  -------  ---------
                2022-02-17  will act  art:a2   st:1
                """);
    }

    @Test
    void polityOnActor() {
        assertThat(WORLD.ask("polity-on-actor", "polity", "country:JP", "actor", "country:RU"))
                .isEqualTo("""
                date        speaker                    text                              article  statement
                ----------  -------------------------  --------------------------------  -------  ---------
                            Foreign Ministry of Japan  the sanctions                     art:a1   st:2
                2022-02-17  Fumio Kishida              Japan will act if Russia invades  art:a2   st:1
                2023-10-06  Fumio Kishida              the sanctions stay                art:a3   st:6
                """);
        assertThat(WORLD.ask("polity-on-actor", "polity", "country:US", "actor", "country:RU"))
                .isEqualTo("""
                date  speaker            text           article  statement
                ----  -----------------  -------------  -------  ---------
                      a senior official  that is false  art:a1   st:4
                """);
    }

    @Test
    void statementsPerSpeaker() {
        assertThat(WORLD.ask("statements-per-speaker")).isEqualTo("""
                name           statements  speaker
                -------------  ----------  -------------
                Fumio Kishida  2           agent:kishida
                Sergey Lavrov  2           agent:lavrov
                """);
    }

    @Test
    void speakersFor() {
        assertThat(WORLD.ask("speakers-for", "polity", "country:JP")).isEqualTo("""
                name                       role            statements  speaker
                -------------------------  --------------  ----------  -------------
                Foreign Ministry of Japan                  1           agent:mofa
                Fumio Kishida                              1           agent:kishida
                Fumio Kishida              prime minister  1           agent:kishida
                """);
    }

    @Test
    void saidInPost() {
        assertThat(WORLD.ask("said-in-post", "post", "post:jp-pm")).isEqualTo("""
                date        name           text                              article  statement
                ----------  -------------  --------------------------------  -------  ---------
                2022-02-17  Fumio Kishida  Japan will act if Russia invades  art:a2   st:1
                """);
    }

    @Test
    void institutionsSpeaking() {
        assertThat(WORLD.ask("institutions-speaking")).isEqualTo("""
                body                       evidence              article  statement
                -------------------------  --------------------  -------  ---------
                Foreign Ministry of Japan  The ministry said so  art:a1   st:2
                """);
    }

    @Test
    void unnamedSources() {
        assertThat(WORLD.ask("unnamed-sources")).isEqualTo("""
                source             onBehalfOf     text           article  statement
                -----------------  -------------  -------------  -------  ---------
                a senior official  United States  that is false  art:a1   st:4
                """);
    }

    @Test
    void viaIntermediary() {
        assertThat(WORLD.ask("via-intermediary")).isEqualTo("""
                via         what                             article  fact
                ----------  -------------------------------  -------  ----
                Kyodo News  Japan should drop the sanctions  art:a2   st:3
                """);
    }

    @Test
    void nestedAttribution() {
        assertThat(WORLD.ask("nested-attribution")).isEqualTo("""
                outer              inner          text                 article  statement
                -----------------  -------------  -------------------  -------  ---------
                a senior official  Sergey Lavrov  the troops are back  art:a1   st:5
                """);
    }

    @Test
    void withheldComment() {
        assertThat(WORLD.ask("withheld-comment")).isEqualTo("""
                date  who                        text           article  statement
                ----  -------------------------  -------------  -------  ---------
                      Foreign Ministry of Japan  the sanctions  art:a1   st:2
                """);
    }

    @Test
    void disputedClaims() {
        assertThat(WORLD.ask("disputed-claims")).isEqualTo("""
                claimant       claim                disputer           words  article  statement
                -------------  -------------------  -----------------  -----  -------  ---------
                Sergey Lavrov  the troops are back  a senior official  false  art:a1   st:4
                """);
    }

    @Test
    void reactionsTo() {
        assertThat(WORLD.ask("reactions-to", "fact", "st:3")).isEqualTo("""
                who            onBehalfOf  stance    text                          article  reaction
                -------------  ----------  --------  ----------------------------  -------  --------
                Fumio Kishida  Japan       supports  the sanctions stay            art:a3   st:6
                Japan                      supports  supports sanctions on Russia  art:a3   pos:4
                """);
    }

    @Test
    void requestsBy() {
        assertThat(WORLD.ask("requests-by", "actor", "country:RU")).isEqualTo("""
                recipient  text                             article  statement
                ---------  -------------------------------  -------  ---------
                Japan      Japan should drop the sanctions  art:a2   st:3
                """);
    }

    @Test
    void conditional() {
        assertThat(WORLD.ask("conditional")).isEqualTo("""
                who            type      text                              condition          article  statement
                -------------  --------  --------------------------------  -----------------  -------  ---------
                Fumio Kishida  threaten  Japan will act if Russia invades  if Russia invades  art:a2   st:1
                """);
    }
}
