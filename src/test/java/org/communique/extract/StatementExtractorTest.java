package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.fact.Actor;
import org.communique.fact.Evidence;
import org.communique.fact.PartialDate;
import org.communique.fact.QuoteKind;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japanese Prime Minister Fumio Kishida said on Friday that Japan would impose new sanctions on Russia. |  Fumio Kishida announce [Japan would impose new sanctions on Russia]
            "We will never accept this," Russian Foreign Minister Sergey Lavrov told a news conference. | Sergey Lavrov reject [We will never accept this]
            "This aggression must stop," said Ursula von der Leyen, the president of the European Commission. | Ursula von der Leyen demand [This aggression must stop]
            Ukrainian President Volodymyr Zelenskyy urged Japan to lift the sanctions on Belarus. | Volodymyr Zelenskyy urge [lift the sanctions on Belarus] to Japan
            Germany urged Japan and India to lift the sanctions on Belarus. | Germany urge [lift the sanctions on Belarus] to Japan, India
            Russian President Vladimir Putin vowed to respond to the sanctions of the West. | Vladimir Putin pledge [respond to the sanctions of the West]
            China accused the United States of smearing its companies. | China accuse [smearing its companies]
            According to Turkey, the talks in Istanbul ended without a deal. | Turkey say [the talks in Istanbul ended without a deal]
            The ceasefire held for three days, according to the United Nations. | United Nations say [The ceasefire held for three days]
            A senior Biden administration official said the two leaders were very close on this. | senior Biden administration official say [the two leaders were very close on this]
            Lawmakers warned that the deal could fail. | Lawmakers warn [the deal could fail]
            British Prime Minister Rishi Sunak met Giorgia Meloni in Rome, saying that the two countries would work together. |  Rishi Sunak pledge [the two countries would work together]
            India, a member of the Quad, said that it had bought no oil from Russia. | India say [it had bought no oil from Russia]
            Kenyan President William Ruto told reporters the force would leave Haiti. | William Ruto say [the force would leave Haiti]
            Kenya accused the ambassador of "meddling". | Kenya accuse [meddling]
            Peruvian President Dina Boluarte urged the council to reconsider. | Dina Boluarte urge [reconsider]
            Chile demanded the tariffs be lifted at once. | Chile demand [the tariffs be lifted at once]
            Norway proposed sending observers to the border. | Norway propose [sending observers to the border]
            Brazil condemned what it called a shameful raid. | Brazil criticise [what it called a shameful raid]
            Cuba issued a statement saying the flights would resume in May. | Cuba say [the flights would resume in May]
            A number of ministers said the budget was ready. | ministers say [the budget was ready]
            In remarks to Poland, Lithuanian Foreign Minister Gabrielius Landsbergis said the bridge was safe. | Gabrielius Landsbergis say [the bridge was safe] to Poland
            Ghana demanded an explanation from Togo. | Ghana demand [an explanation from Togo] to Togo
            Fiji welcomed the deal, which was signed in Suva. | Fiji support [the deal]
            Germany rejected the proposal for a new pipeline on Monday. |  Germany reject [the proposal for a new pipeline]
            """)
    void readsEveryKindOfReport(String text, String statement) {
        assertThat(Reader.statements(text)).extracting(Reader::line).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The remark was said to be a joke.",
                "German Chancellor Olaf Scholz did not say whether Berlin would send tanks to Ukraine.",
                "The minister's book, \"How to Say No\", sold well in France.",
                "Nobody in the room said anything at all.",
                "Japan is said to be ready for talks.",
                "Monday's bid for a new law failed in the senate.",
                "Zambia's plan for a new railway has stalled.",
            })
    void findsNoStatementWhereNobodySaysAnything(String text) {
        assertThat(Reader.statements(text)).isEmpty();
    }

    @Test
    void takesWhatEitherSaysInATalkOfTwoForTheOther() {
        String call = "Indian Prime Minister Narendra Modi spoke by phone with French President Emmanuel Macron. ";

        assertThat(Reader.statements(call + "Modi said the harbour was safe. Macron praised the pilots of the tanker."))
                .extracting(Reader::line)
                .containsExactly(
                        "Narendra Modi say [the harbour was safe] to Emmanuel Macron",
                        "Emmanuel Macron support [the pilots of the tanker] to Narendra Modi");
    }

    @Test
    void takesAJointStatementForEverybody() {
        String call = "Joint statement by Indian Prime Minister Narendra Modi and French President Emmanuel Macron on"
                + " their call. ";

        assertThat(Reader.statements(call + "Modi said the harbour was safe. Macron said the tanker had sunk."))
                .extracting(Reader::line)
                .containsExactly(
                        "Narendra Modi say [the harbour was safe]", "Emmanuel Macron say [the tanker had sunk]");
    }

    @Test
    void takesWhatIsSaidAfterAMeetingForNobodyWhereOthersSpeakToo() {
        String meeting = "Indian Prime Minister Narendra Modi met French President Emmanuel Macron. ";

        assertThat(Reader.statements(meeting + "Modi said the harbour was safe. Japan said the tanker had sunk."))
                .extracting(Reader::line)
                .containsExactly("Narendra Modi say [the harbour was safe]", "Japan say [the tanker had sunk]");
    }

    @Test
    void givesAJointStatementToEachOfItsSpeakers() {
        assertThat(Reader.statements("South Korea and Japan said they would hold a joint drill next month."))
                .extracting(Reader::line)
                .containsExactly(
                        "South Korea say [they would hold a joint drill next month]",
                        "Japan say [they would hold a joint drill next month]");
    }

    @Test
    void takesTheInnerSpeakerOfANestedReport() {
        Statement inner =
                only("The White House said President Joe Biden reaffirmed that the United States would defend NATO.");

        assertThat(Reader.line(inner)).isEqualTo("Joe Biden support [the United States would defend NATO]");
        assertThat(inner.via()).isNotNull().extracting(Actor::label).isEqualTo("White House");
    }

    @Test
    void leavesTheAttributionBehindAnotherReportOut() {
        assertThat(
                        Reader.statements(
                                "Japanese Prime Minister Fumio Kishida urged Russia to stop the war, the prime minister told reporters."))
                .extracting(Reader::line)
                .containsExactly("Fumio Kishida urge [stop the war] to Russia");
    }

    @Test
    void joinsAQuotationThatTheAttributionInterrupts() {
        Statement statement = only(
                "\"It was a good meeting,\" Canadian Prime Minister Justin Trudeau said. \"We agreed on many things.\"");

        assertThat(statement.wording().content())
                .extracting(Evidence::quote)
                .containsExactly("It was a good meeting", "We agreed on many things");
        assertThat(statement.wording().kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(statement.basis().evidence().quote()).startsWith("\"It was").endsWith("things.\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We left," Turkey said. "They stayed." Nobody cared.  | Turkey say [We left / They stayed]
            "We left," Turkey said. It was "late" at night.       | Turkey say [We left]
            "We left," Turkey said. "They stayed," India said.    | Turkey say [We left]; India say [They stayed]
            "We left India." Turkey said that they stayed. "We will not return." |  Turkey say [they stayed]; Turkey reject [We will not return]
            """)
    void goesOnWithAQuotationThatFollowsDirectly(String text, String statements) {
        assertThat(String.join(
                        "; ", Reader.statements(text).stream().map(Reader::line).toList()))
                .isEqualTo(statements);
    }

    @Test
    void countsNeitherReportersNorTheSpeakerAsAddressed() {
        assertThat(only("Turkey told journalists that talks had ended.").addressees())
                .isEmpty();
        assertThat(only("Turkey told reporters that talks had ended.").addressees())
                .isEmpty();
        assertThat(only("Turkey told Turkey that talks had ended.").addressees())
                .isEmpty();
        assertThat(only("Turkey told India that talks had ended.").addressees())
                .extracting(Actor::label)
                .containsExactly("India");
    }

    @Test
    void countsTheSpeakerNotAmongThoseItSpeaksAbout() {
        assertThat(only("Turkey said that Turkey and India would end the talks.")
                        .about())
                .extracting(Actor::label)
                .containsExactly("India");
    }

    @Test
    void letsNoGroupSpeakForItsCountry() {
        assertThat(only("Ukrainian officials said that talks had ended.").onBehalfOf())
                .isNull();
    }

    @Test
    void tellsDirectMixedAndIndirectReportsApart() {
        assertThat(only("Iran said that the deal was \"completely dead\" after the vote.")
                        .wording()
                        .kind())
                .isEqualTo(QuoteKind.MIXED);
        assertThat(only("Iran said that the deal was dead.").wording().kind()).isEqualTo(QuoteKind.INDIRECT);
    }

    @Test
    void resolvesAPronounToTheLastSpeaker() {
        assertThat(Reader.statements("Japanese Prime Minister Fumio Kishida said that talks had failed. "
                        + "He added that Japan would try again."))
                .extracting(statement -> statement.speaker().label() + " / " + quote(statement.mention()))
                .containsExactly("Fumio Kishida / Japanese Prime Minister Fumio Kishida", "Fumio Kishida / He");
    }

    @Test
    void saysWhenOnWhoseBehalfAndAboutWhom() {
        Statement statement =
                only("Russian Foreign Minister Sergey Lavrov said on Tuesday that Japan and NATO were wrong.");

        assertThat(statement.date()).isEqualTo(PartialDate.parse("2022-03-01"));
        assertThat(statement.onBehalfOf()).extracting(Actor::id).isEqualTo("country/RU");
        assertThat(Reader.labels(statement.about())).isEqualTo("Japan, NATO");
    }

    @Test
    void findsStanceAndIssue() {
        Statement statement = only("China said on Monday that the sanctions on Russia were unacceptable.");

        assertThat(statement.stance()).isEqualTo(Stance.OPPOSE);
        assertThat(statement.issue()).satisfies(issue -> {
            assertThat(issue.label()).isEqualTo("sanctions on Russia");
            assertThat(issue.id()).isEqualTo("sanctions-RU");
            assertThat(issue.broader()).isEqualTo("sanctions");
        });
    }

    @Test
    void neverGivesTwoFactsOneId() {
        var facts =
                Reader.facts("Japan said that it would impose sanctions on Russia. Japan said that it had met Russia. "
                        + "China and India said that they had met Russia and Iran.");

        assertThat(facts).extracting(fact -> fact.id()).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    }

    private static String quote(@Nullable Evidence evidence) {
        return evidence == null ? "" : evidence.quote();
    }

    private static Statement only(String text) {
        var statements = Reader.statements(text);
        assertThat(statements).hasSize(1);
        return statements.getFirst();
    }
}
