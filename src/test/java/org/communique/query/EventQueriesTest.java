package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `sanctions-by-country`, `who-sanctions`, `who-met-whom`, `attacks`.
class EventQueriesTest {

    private static final World SANCTIONS = World.of(World.ACTORS, """
            sstatus:inForce skos:prefLabel "in force"@en . sstatus:proposed skos:prefLabel "proposed or considered"@en .
            stype:assetFreeze skos:prefLabel "asset freeze"@en .
            sanc:1 a cmq:Sanction ; cmq:imposedBy country:JP , country:US ; cmq:sanctionTarget country:RU ; cmq:status sstatus:inForce ;
                cmq:sanctionType stype:assetFreeze ; cmq:evidence art:a1-s1 , art:a1-s2 .
            sanc:2 a cmq:Sanction ; cmq:imposedBy country:RU ; cmq:status sstatus:proposed ; cmq:evidence art:a2-s1 .
            sanc:3 a cmq:Sanction ; cmq:sanctionTarget country:RU ; cmq:status sstatus:proposed ; cmq:evidence art:a2-s1 .
            art:a1-s1 nif:referenceContext art:a1 . art:a1-s2 nif:referenceContext art:a1 . art:a2-s1 nif:referenceContext art:a2 .
            """);

    private static final World EVENTS = World.of(World.ACTORS, """
            plover:CONSULT-phone skos:prefLabel "consult: phone"@en . plover:ASSAULT-aerial skos:prefLabel "assault: aerial"@en .
            ev:1 a cmq:Event ; cmq:eventType plover:CONSULT ; cmq:eventMode plover:CONSULT-phone ; cmq:modality mod:actual ; cmq:negated false ;
                cmq:initiator agent:kishida ; cmq:recipient country:US ; cmq:earliest "2022-02-17"^^xsd:date ;
                cmq:latest "2022-02-17"^^xsd:date ; cmq:evidence art:a1-s1 .
            ev:2 a cmq:Event ; cmq:eventType plover:CONSULT ; cmq:modality mod:actual ; cmq:negated false ;
                cmq:initiator country:RU , country:JP , country:US ; cmq:evidence art:a1-s1 .
            ev:3 a cmq:Event ; cmq:eventType plover:CONSULT ; cmq:modality mod:planned ; cmq:negated false ;
                cmq:initiator country:RU , country:JP ; cmq:evidence art:a1-s1 .
            ev:4 a cmq:Event ; cmq:eventType plover:CONSULT ; cmq:modality mod:actual ; cmq:negated true ;
                cmq:initiator country:RU , country:JP ; cmq:evidence art:a1-s1 .
            ev:5 a cmq:Event ; cmq:eventType plover:ASSAULT ; cmq:eventMode plover:ASSAULT-aerial ; cmq:modality mod:actual ; cmq:negated false ;
                cmq:initiator country:RU ; cmq:recipient country:JP ; cmq:assertedBy st:1 ; cmq:evidence art:a1-s1 .
            ev:6 a cmq:Event ; cmq:eventType plover:ASSAULT ; cmq:modality mod:actual ; cmq:negated false ;
                cmq:recipient country:US ; cmq:latest "2022-02-01"^^xsd:date ; cmq:assertedBy art:a1 ; cmq:evidence art:a1-s1 .
            ev:7 a cmq:Event ; cmq:eventType plover:ASSAULT ; cmq:modality mod:threatened ; cmq:negated false ;
                cmq:initiator country:US ; cmq:recipient country:RU ; cmq:evidence art:a1-s1 .
            st:1 cmq:speaker agent:kishida .
            art:a1-s1 nif:referenceContext art:a1 .
            """);

    private static final World EMPTY = World.of(World.ACTORS);

    @Test
    void sanctionsByCountryListEachImposer() {
        assertThat(SANCTIONS.ask("sanctions-by-country")).isEqualTo("""
                imposer        target  measure       status                  article  sanction
                -------------  ------  ------------  ----------------------  -------  --------
                Japan          Russia  asset freeze  in force                art:a1   sanc:1
                Russia                               proposed or considered  art:a2   sanc:2
                United States  Russia  asset freeze  in force                art:a1   sanc:1
                """);
        assertThat(EMPTY.ask("sanctions-by-country")).isEqualTo("""
                imposer  target  measure  status  article  sanction
                -------  ------  -------  ------  -------  --------
                """);
    }

    @Test
    void whoSanctionsListsImposersAndMeasuresKnownOrNot() {
        assertThat(SANCTIONS.ask("who-sanctions", "target", "country:RU")).isEqualTo("""
                imposer        measure       status                  article  sanction
                -------------  ------------  ----------------------  -------  --------
                                             proposed or considered  art:a2   sanc:3
                Japan          asset freeze  in force                art:a1   sanc:1
                United States  asset freeze  in force                art:a1   sanc:1
                """);
        assertThat(SANCTIONS.ask("who-sanctions", "target", "country:JP")).isEqualTo("""
                imposer  measure  status  article  sanction
                -------  -------  ------  -------  --------
                """);
    }

    @Test
    void whoMetWhomNamesEachPairOnceAndOnlyMeetingsThatTookPlace() {
        assertThat(EVENTS.ask("who-met-whom")).isEqualTo("""
                earliest    latest      party          counterpart    mode            article  event
                ----------  ----------  -------------  -------------  --------------  -------  -----
                                        Japan          Russia                         art:a1   ev:2
                                        Japan          United States                  art:a1   ev:2
                                        Russia         United States                  art:a1   ev:2
                2022-02-17  2022-02-17  Fumio Kishida  United States  consult: phone  art:a1   ev:1
                """);
        assertThat(EMPTY.ask("who-met-whom")).isEqualTo("""
                earliest  latest  party  counterpart  mode  article  event
                --------  ------  -----  -----------  ----  -------  -----
                """);
    }

    @Test
    void attacksSayWhoTellsOfThem() {
        assertThat(EVENTS.ask("attacks")).isEqualTo("""
                earliest  latest      attacker  attacked       mode             accordingTo    article  event
                --------  ----------  --------  -------------  ---------------  -------------  -------  -----
                                      Russia    Japan          assault: aerial  Fumio Kishida  art:a1   ev:5
                          2022-02-01            United States                                  art:a1   ev:6
                """);
        assertThat(EMPTY.ask("attacks")).isEqualTo("""
                earliest  latest  attacker  attacked  mode  accordingTo  article  event
                --------  ------  --------  --------  ----  -----------  -------  -----
                """);
    }
}
