package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sanctions from proposal to force.
class SanctionQuestionsTest {

    private static final World WORLD = World.analyst();

    @Test
    void sanctionsInForce() {
        assertThat(WORLD.ask("sanctions-in-force")).isEqualTo("""
                imposer  target
                -------  ------
                Japan    Russia
                """);
    }

    @Test
    void sanctionsHistory() {
        assertThat(WORLD.ask("sanctions-history", "imposer", "country:JP", "target", "country:RU"))
                .isEqualTo("""
                published   status    label                                    article  sanction
                ----------  --------  ---------------------------------------  -------  --------
                2022-02-02  proposed  asset freeze: Japan → Russia (proposed)  art:a1   sanc:1
                2023-10-06  in force  asset freeze: Japan → Russia (in force)  art:a3   sanc:2
                """);
    }

    @Test
    void sanctionRelations() {
        assertThat(WORLD.ask("sanction-relations")).isEqualTo("""
                imposer  target  status    asserted  sanction
                -------  ------  --------  --------  --------
                Japan    Russia  in force  true      sanc:2
                Japan    Russia  proposed  false     sanc:1
                """);
    }
}
