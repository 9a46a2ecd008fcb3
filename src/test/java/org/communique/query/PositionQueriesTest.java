package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `positions-on-issue` and `opposite-stances`.
class PositionQueriesTest {

    private static final World WORLD = World.of(World.ACTORS, """
            stance:supports skos:prefLabel "supports"@en ; cmq:polarity 1 . stance:opposes skos:prefLabel "opposes"@en ; cmq:polarity -1 .
            stance:noncommittal skos:prefLabel "non-committal"@en ; cmq:polarity 0 .
            issue:sanctions-RU skos:prefLabel "sanctions on Russia"@en . issue:talks skos:prefLabel "talks"@en .
            pos:1 a cmq:Position ; cmq:issue issue:sanctions-RU ; cmq:holder country:JP , agent:kishida ; cmq:stance stance:supports ;
                rdfs:label "supports sanctions on Russia"@en ; cmq:heldOn "2023-10-06"^^xsd:date ; cmq:evidence art:a1-s1 .
            pos:2 a cmq:Position ; cmq:issue issue:sanctions-RU ; cmq:holder country:RU ; cmq:stance stance:opposes ;
                rdfs:label "opposes sanctions on Russia"@en ; cmq:evidence art:a2-s1 .
            pos:3 a cmq:Position ; cmq:issue issue:talks ; cmq:holder country:US ; cmq:stance stance:noncommittal ;
                rdfs:label "non-committal on talks"@en ; cmq:evidence art:a2-s1 .
            pos:4 a cmq:Position ; cmq:issue issue:talks ; cmq:holder country:RU ; cmq:stance stance:supports ;
                rdfs:label "supports talks"@en ; cmq:evidence art:a2-s1 .
            art:a1-s1 nif:referenceContext art:a1 . art:a2-s1 nif:referenceContext art:a2 .
            """);

    @Test
    void positionsOnAnIssueComeInTheOrderOfTime() {
        assertThat(WORLD.ask("positions-on-issue", "issue", "issue:sanctions-RU"))
                .isEqualTo("""
                        date        holder         stance    label                         article  position
                        ----------  -------------  --------  ----------------------------  -------  --------
                                    Russia         opposes   opposes sanctions on Russia   art:a2   pos:2
                        2023-10-06  Fumio Kishida  supports  supports sanctions on Russia  art:a1   pos:1
                        2023-10-06  Japan          supports  supports sanctions on Russia  art:a1   pos:1
                        """);
        assertThat(WORLD.ask("positions-on-issue", "issue", "issue:whaling")).isEqualTo("""
                date  holder  stance  label  article  position
                ----  ------  ------  -----  -------  --------
                """);
    }

    @Test
    void oppositeStancesPairWhoSupportsWithWhoOpposes() {
        assertThat(WORLD.ask("opposite-stances")).isEqualTo("""
                issue                supporter      opponent
                -------------------  -------------  --------
                sanctions on Russia  Fumio Kishida  Russia
                sanctions on Russia  Japan          Russia
                """);
        assertThat(World.of(World.ACTORS).ask("opposite-stances")).isEqualTo("""
                issue  supporter  opponent
                -----  ---------  --------
                """);
    }

    @Test
    void anActorThatChangedItsStanceIsNotItsOwnOpponent() {
        World world = World.of(World.ACTORS, """
                stance:supports cmq:polarity 1 . stance:opposes cmq:polarity -1 . issue:talks skos:prefLabel "talks"@en .
                pos:1 cmq:issue issue:talks ; cmq:holder country:JP ; cmq:stance stance:supports .
                pos:2 cmq:issue issue:talks ; cmq:holder country:JP ; cmq:stance stance:opposes .
                """);

        assertThat(world.ask("opposite-stances")).isEqualTo("""
                issue  supporter  opponent
                -----  ---------  --------
                """);
    }
}
