package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `who-stated-what`, `what-did-they-say`, `statements-about`, `evidence-of`.
class StatementQueriesTest {

    private static final World WORLD = World.of(World.ACTORS, """
            act:pledge skos:prefLabel "pledge"@en . act:say skos:prefLabel "say"@en . stance:supports skos:prefLabel "supports"@en .
            issue:sanctions-RU skos:prefLabel "sanctions on Russia"@en .
            st:1 a cmq:Statement ; cmq:speaker agent:kishida ; cmq:onBehalfOf country:JP ; cmq:text "we will keep them"@en ;
                cmq:saidOn "2022-02-17"^^xsd:date ; cmq:speechAct act:pledge ; cmq:stance stance:supports ;
                cmq:expresses pos:1 ; cmq:about country:RU ; cmq:addressee country:US ; cmq:negated false ;
                cmq:evidence art:a1-s1 , art:a1-s2 ; cmq:cueSpan art:a1-s2 .
            pos:1 cmq:issue issue:sanctions-RU .
            st:2 a cmq:Statement ; cmq:speaker country:RU ; cmq:text "no comment"@en ; cmq:evidence art:a2-s1 .
            st:3 a cmq:Statement ; cmq:speaker agent:kishida ; cmq:text "whether he knew"@en ; cmq:about country:RU ;
                cmq:negated true ; cmq:evidence art:a2-s1 .
            art:a1-s1 nif:beginIndex 10 ; nif:endIndex 40 ; nif:anchorOf "He said we will keep them ok." ; nif:referenceContext art:a1 .
            art:a1-s2 nif:beginIndex 13 ; nif:endIndex 17 ; nif:anchorOf "said" ; nif:referenceContext art:a1 .
            art:a2-s1 nif:beginIndex 0 ; nif:endIndex 9 ; nif:anchorOf "It spoke." ; nif:referenceContext art:a2 .
            """);

    private static final World EMPTY = World.of(World.ACTORS);

    @Test
    void whoStatedWhatListsEveryStatementThatWasMade() {
        assertThat(WORLD.ask("who-stated-what")).isEqualTo("""
                speaker        onBehalfOf  date        act     stance    issue                text               article  statement
                -------------  ----------  ----------  ------  --------  -------------------  -----------------  -------  ---------
                Russia                                                                        no comment         art:a2   st:2
                Fumio Kishida  Japan       2022-02-17  pledge  supports  sanctions on Russia  we will keep them  art:a1   st:1
                """);
        assertThat(EMPTY.ask("who-stated-what")).isEqualTo("""
                speaker  onBehalfOf  date  act  stance  issue  text  article  statement
                -------  ----------  ----  ---  ------  -----  ----  -------  ---------
                """);
    }

    @Test
    void whatDidTheySayFindsTheSpeakerAndThoseSpokenFor() {
        String kishida = """
                date        who            act     text               addressee      article  statement
                ----------  -------------  ------  -----------------  -------------  -------  ---------
                2022-02-17  Fumio Kishida  pledge  we will keep them  United States  art:a1   st:1
                """;
        assertThat(WORLD.ask("what-did-they-say", "speaker", "agent:kishida")).isEqualTo(kishida);
        assertThat(WORLD.ask("what-did-they-say", "speaker", "country:JP")).isEqualTo(kishida);
        assertThat(WORLD.ask("what-did-they-say", "speaker", "country:RU")).isEqualTo("""
                date  who     act  text        addressee  article  statement
                ----  ------  ---  ----------  ---------  -------  ---------
                      Russia       no comment             art:a2   st:2
                """);
        assertThat(WORLD.ask("what-did-they-say", "speaker", "country:US")).isEqualTo("""
                date  who  act  text  addressee  article  statement
                ----  ---  ---  ----  ---------  -------  ---------
                """);
    }

    @Test
    void statementsAboutAnActorLeaveOutWhatWasNotSaid() {
        assertThat(WORLD.ask("statements-about", "actor", "country:RU")).isEqualTo("""
                date        speaker        act     stance    text               article  statement
                ----------  -------------  ------  --------  -----------------  -------  ---------
                2022-02-17  Fumio Kishida  pledge  supports  we will keep them  art:a1   st:1
                """);
        assertThat(WORLD.ask("statements-about", "actor", "country:JP")).isEqualTo("""
                date  speaker  act  stance  text  article  statement
                ----  -------  ---  ------  ----  -------  ---------
                """);
    }

    @Test
    void evidenceOfAFactIsItsSpansInTheOrderOfTheText() {
        assertThat(WORLD.ask("evidence-of", "fact", "st:1")).isEqualTo("""
                begin  end  role          text                           article
                -----  ---  ------------  -----------------------------  -------
                10     40   cmq:evidence  He said we will keep them ok.  art:a1
                13     17   cmq:cueSpan   said                           art:a1
                13     17   cmq:evidence  said                           art:a1
                """);
        assertThat(WORLD.ask("evidence-of", "fact", "st:9")).isEqualTo("""
                begin  end  role  text  article
                -----  ---  ----  ----  -------
                """);
    }

    @Test
    void countsWhatThereIs() {
        World world =
                World.of("art:a a cmq:Article . st:1 a cmq:Statement . st:2 a cmq:Statement . ev:1 a cmq:Event .");

        assertThat(world.ask("counts")).isEqualTo("""
                articles  statements  events  sanctions
                --------  ----------  ------  ---------
                1         2           1       0
                """);
    }
}
