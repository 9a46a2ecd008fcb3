package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Cast;
import org.communique.entity.Casting;
import org.communique.text.Annotated;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a sentence and who does what to whom in it.
class RolesTest {

    private static final Casting CASTING = Casting.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan met South Korea.                                        | CONSULT Japan -> South Korea
            Japan and South Korea met in Seoul.                           | CONSULT Japan -> South Korea
            Japan held talks with South Korea and China.                  | CONSULT Japan -> South Korea, China
            Russia, Belarus and Iran attacked Poland.                     | ASSAULT Russia, Belarus, Iran -> Poland
            Poland came under attack from Russia.                         | ASSAULT Russia -> Poland
            Poland was under attack by Russia.                            | ASSAULT Russia -> Poland
            Russia was hit with sanctions by Japan.                       | SANCTION Japan -> Russia
            Sanctions imposed by Japan on Russia failed.                  | SANCTION Japan -> Russia
            Russia expels Japanese diplomats.                             | SANCTION Russia -> Japan
            Russia attacked Russia.                                       | ASSAULT Russia -> -
            The leaders met on Monday.                                    | CONSULT leaders -> -
            Japan condemned Russia for attacking Poland.                  | ASSAULT Russia -> Poland
            Two Peruvians were jailed in Iran.                            | COERCE Iran -> Two Peruvians
            Japan sanctioned dozens of Iranian firms.                     | SANCTION Japan -> dozens of Iranian firms
            China blocked a Japanese effort to sanction Iran.             | SANCTION Japan -> Iran
            """)
    void readsTheFramesOfAVerb(String text, String event) {
        assertThat(Reader.events(text))
                .extracting(found -> Reader.line(found).replaceFirst(" [a-z]+$", ""))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia's attack on Poland failed.                             | ASSAULT Russia -> Poland
            The Russian attack on Poland failed.                          | ASSAULT Russia -> Poland
            NATO's attack on Russia failed.                               | ASSAULT NATO -> Russia
            The attack by Russia on Poland and Ukraine failed.            | ASSAULT Russia -> Poland, Ukraine
            The EU sanctions on Russia failed.                            | SANCTION European Union -> Russia
            Japan's sanctions hurt.                                       | SANCTION Japan -> -
            The war between Russia and Ukraine goes on.                   | ASSAULT Russia -> Ukraine
            The Ukraine war goes on.                                      | ASSAULT - -> Ukraine
            The meeting of Japan and South Korea failed.                  | CONSULT Japan -> South Korea
            Japan's meeting with South Korea failed.                      | CONSULT Japan -> South Korea
            Japan imposed sanctions on Russia for its invasion of Ukraine. | ASSAULT Russia -> Ukraine
            Iran faces sanctions.                                         | SANCTION - -> Iran
            A missile attack by Iran killed dozens of Iraqi soldiers.     | ASSAULT Iran -> dozens of Iraqi soldiers
            Japan signed a trade agreement with Peru.                     | AGREE Japan -> Peru
            """)
    void readsTheLinksOfANoun(String text, String event) {
        assertThat(Reader.events(text))
                .extracting(found -> Reader.line(found).replaceFirst(" [a-z]+$", ""))
                .contains(event);
    }

    @Test
    void tellsTheClassOfAPhrase() {
        assertThat(is("Fumio Kishida met them.", "PERSON")).isTrue();
        assertThat(is("Fumio Kishida met them.", "ACTOR")).isTrue();
        assertThat(is("Fumio Kishida met them.", "PLACE")).isFalse();
        assertThat(is("Japan met them.", "PLACE")).isTrue();
        assertThat(is("Japan met them.", "PERSON")).isFalse();
        assertThat(is("The table met them.", "ACTOR")).isFalse();
        assertThat(is("The Japanese table met them.", "MODIFIER")).isTrue();
        assertThat(is("Japan met them.", "MODIFIER")).isFalse();
    }

    @Test
    void takesFromOtherPartiesOnlyWhatIsMissing() {
        var japan = CASTING.cast(Annotated.document("Japan met them."))
                .mentions()
                .getFirst()
                .actor();
        var peru = CASTING.cast(Annotated.document("Peru met them."))
                .mentions()
                .getFirst()
                .actor();
        Parties both = new Parties(List.of(japan), List.of(peru));
        Parties none = new Parties(List.of(), List.of());

        assertThat(none.or(both)).isEqualTo(both);
        assertThat(both.or(new Parties(both.targets(), both.sources()))).isEqualTo(both);
        assertThat(none.isEmpty()).isTrue();
        assertThat(new Parties(both.sources(), none.targets()).isEmpty()).isFalse();
        assertThat(new Parties(none.sources(), both.targets()).isEmpty()).isFalse();
    }

    private static boolean is(String text, String kind) {
        Document document = Annotated.document(text);
        Cast cast = CASTING.cast(document);
        NounPhrase first = NounPhrases.in(document.sentences().getFirst()).getFirst();
        return new Roles(cast).is(new Clause(document.sentences().getFirst()), first, kind);
    }
}
