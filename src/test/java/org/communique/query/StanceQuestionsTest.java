package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who stands where, since when, and against whom.
class StanceQuestionsTest {

    private static final World WORLD = World.analyst();

    @Test
    void positionsOf() {
        assertThat(WORLD.ask("positions-of", "actor", "country:JP")).isEqualTo("""
                date        stance    issue                label                         article  position
                ----------  --------  -------------------  ----------------------------  -------  --------
                2022-02-17  supports  sanctions on Russia  supports sanctions on Russia  art:a2   pos:2
                2023-10-06  supports  sanctions on Russia  supports sanctions on Russia  art:a3   pos:4
                """);
    }

    @Test
    void positionTimeline() {
        assertThat(WORLD.ask("position-timeline", "holder", "country:JP", "issue", "issue:sanctions-RU"))
                .isEqualTo("""
                date        stance         label                                 article  position
                ----------  -------------  ------------------------------------  -------  --------
                2022-02-02  non-committal  non-committal on sanctions on Russia  art:a1   pos:1
                2022-02-17  supports       supports sanctions on Russia          art:a2   pos:2
                2023-10-06  supports       supports sanctions on Russia          art:a3   pos:4
                """);
    }

    @Test
    void stanceChanges() {
        assertThat(WORLD.ask("stance-changes")).isEqualTo("""
                holder  issue                from        before         to          after
                ------  -------------------  ----------  -------------  ----------  --------
                Japan   sanctions on Russia  2022-02-02  non-committal  2022-02-17  supports
                """);
    }

    @Test
    void oppositePolities() {
        assertThat(WORLD.ask("opposite-polities")).isEqualTo("""
                issue                supporter  opponent
                -------------------  ---------  --------
                sanctions on Russia  Japan      Russia
                """);
    }

    @Test
    void evidenceSheet() {
        assertThat(WORLD.ask("evidence-sheet", "holder", "country:JP")).isEqualTo("""
                published   issue                label                                 begin  end  confidence  run           article  position
                ----------  -------------------  ------------------------------------  -----  ---  ----------  ------------  -------  --------
                2022-02-02  sanctions on Russia  non-committal on sanctions on Russia  10     30   0.8         Communique 1  art:a1   pos:1
                2022-02-18  sanctions on Russia  supports sanctions on Russia          40     60   0.9         Communique 1  art:a2   pos:2
                2023-10-06  sanctions on Russia  supports sanctions on Russia          0      12   0.9         Communique 1  art:a3   pos:4
                """);
    }
}
