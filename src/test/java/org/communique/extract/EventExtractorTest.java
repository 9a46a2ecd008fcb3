package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.communique.article.Source;
import org.communique.fact.Actor;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.Sanction;
import org.communique.text.Annotated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan imposed sanctions on Russia on Feb. 25, 2022.        | SANCTION Japan -> Russia actual
            Japan's sanctions against Russia hurt trade.               | SANCTION Japan -> Russia actual
            US sanctions on Iran hurt trade.                           | SANCTION United States -> Iran actual
            Russia expels Japanese diplomats.                          | SANCTION Russia -> Japan actual
            Russia invaded Ukraine in February 2022.                   | ASSAULT Russia -> Ukraine actual
            Ukraine was attacked by Russia.                            | ASSAULT Russia -> Ukraine actual
            The invasion of Ukraine by Russia has begun.               | ASSAULT Russia -> Ukraine actual
            Russia, which attacked Ukraine, denies it.                 | ASSAULT Russia -> Ukraine actual
            Kishida and Zelenskyy met in Kyiv on Tuesday.              | CONSULT Fumio Kishida -> Volodymyr Zelenskyy actual
            South Korea held talks with Japan.                         | CONSULT South Korea -> Japan actual
            Fumio Kishida spoke by phone with Joe Biden.               | CONSULT Fumio Kishida -> Joe Biden actual
            The United States lifted sanctions on Sudan.               | CONCEDE United States -> Sudan actual
            """)
    void readsWhoDidWhatToWhom(String text, String event) {
        assertThat(Reader.events(text)).extracting(Reader::line).contains(event);
    }

    /// What the article does not tell as done must never become a fact.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The European Union may impose sanctions on Iran.              | SANCTION European Union -> Iran hypothetical
            The European Union will impose sanctions on Iran.             | SANCTION European Union -> Iran planned
            The European Union is ready to impose sanctions on Iran.      | SANCTION European Union -> Iran planned
            The United Kingdom threatened to impose sanctions on China.   | SANCTION United Kingdom -> China threatened
            Ukraine called for sanctions on Iran.                         | SANCTION - -> Iran requested
            Ukraine urged Japan to impose sanctions on Iran.              | SANCTION Japan -> Iran requested
            Japan should impose sanctions on Iran.                        | SANCTION Japan -> Iran requested
            Germany refused to lift sanctions against Belarus.            | CONCEDE Germany -> Belarus negated
            Israel did not attack Iran.                                   | ASSAULT Israel -> Iran negated
            Israel never attacked Iran.                                   | ASSAULT Israel -> Iran negated
            If Russia invades Ukraine, the West will respond.             | ASSAULT Russia -> Ukraine hypothetical
            Unless Russia attacks Ukraine, nothing will happen.           | ASSAULT Russia -> Ukraine hypothetical
            The possible invasion of Taiwan by China worries Japan.       | ASSAULT China -> Taiwan hypothetical
            The threat of sanctions on China grows.                       | SANCTION - -> China threatened
            Sanctions on China would harm relations.                      | SANCTION - -> China hypothetical
            The United States is considering sanctions on China.          | SANCTION United States -> China hypothetical
            Russia considered attacking Poland.                           | ASSAULT Russia -> Poland hypothetical
            Russia denied attacking Poland.                               | ASSAULT Russia -> Poland negated
            Japan imposed no sanctions on Russia.                         | SANCTION Japan -> Russia negated
            Sanctions on Russia were not imposed.                         | SANCTION - -> Russia negated
            Nobody attacked Poland.                                       | ASSAULT - -> Poland negated
            Did Russia attack Poland?                                     | ASSAULT Russia -> Poland hypothetical
            Russia would have attacked Poland.                            | ASSAULT Russia -> Poland hypothetical
            Russia is believed to have attacked Poland.                   | ASSAULT Russia -> Poland hypothetical
            Japan said that there would be no sanctions on China.         | SANCTION - -> China negated
            """)
    void tellsWhetherItHappened(String text, String event) {
        assertThat(Reader.events(text)).extracting(Reader::line).contains(event);
        assertThat(Reader.plainFacts(text, _ -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The speech struck a chord with Japan.",
                "The product met demand in Japan.",
                "Nothing happened at all.",
                "The attack came at dawn.",
            })
    void findsNoEventWhereNoneIsToldOrNobodyIsConcerned(String text) {
        assertThat(Reader.events(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan imposed an asset freeze on Russia. | IMPOSE ASSET_FREEZE IN_FORCE 163
            Japan maintains sanctions against Russia. | ENFORCE UNSPECIFIED MAINTAINED 163
            The United States lifted sanctions on Sudan. | LIFT UNSPECIFIED LIFTED 085
            The United States eased sanctions on Sudan. | LIFT UNSPECIFIED EASED 085
            Germany will lift sanctions against Belarus. | AGREE_LIFT UNSPECIFIED IN_FORCE 0354
            Germany refused to lift sanctions against Belarus. | REFUSE_LIFT UNSPECIFIED MAINTAINED 1244
            Russia urged Japan to lift sanctions on Belarus. | DEMAND_LIFT UNSPECIFIED IN_FORCE 1054
            The United Kingdom threatened to impose sanctions on China. | THREATEN UNSPECIFIED THREATENED 1312
            Ukraine called for sanctions on Iran. | CALL_FOR UNSPECIFIED PROPOSED null
            The European Union may impose sanctions on Iran. | MENTION UNSPECIFIED PROPOSED null
            Japan's sanctions against Russia hurt trade. | MENTION UNSPECIFIED IN_FORCE null
            The United Kingdom may lift sanctions on China. | MENTION UNSPECIFIED PROPOSED null
            """)
    void tellsTheMovesOfASanctionApart(String text, String expected) {
        Event event = Reader.events(text).stream()
                .filter(found -> found.sanction() != null)
                .findFirst()
                .orElseThrow();
        Sanction sanction = Objects.requireNonNull(event.sanction());

        assertThat("%s %s %s %s"
                        .formatted(
                                sanction.move(),
                                sanction.measure(),
                                sanction.status(),
                                event.code().cameo()))
                .isEqualTo(expected);
    }

    @Test
    void datesAnEventByTheNearestExpressionThatIsPossible() {
        assertThat(first("Japan imposed sanctions on Russia on Feb. 25, 2022.").date())
                .isEqualTo(PartialDate.parse("2022-02-25"));
        assertThat(first("Kishida and Zelenskyy met in Kyiv on Tuesday.").date())
                .isEqualTo(PartialDate.parse("2022-03-01"));
        assertThat(first("Russia will attack Ukraine in 2021.").date()).isNull();
        assertThat(first("Russia attacked Ukraine in 2030.").date()).isNull();
        assertThat(first("Ukraine was attacked by Russia.").date()).isNull();
    }

    @Test
    void givesTheEventsInsideAStatementToItsSpeaker() {
        var facts = Reader.facts("Ukraine said that Russia had attacked Poland.");
        Event event = facts.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(event.assertedBy()).isEqualTo(facts.getFirst().id());
    }

    @Test
    void readsDenialsAndAccusationsAsNoFacts() {
        assertThat(first("Russia denied that it had attacked Poland.").modality())
                .hasToString("NEGATED");
        assertThat(first("Ukraine accused Russia of attacking Poland.").modality())
                .hasToString("HYPOTHETICAL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan urged: "Impose sanctions on Russia."                | REQUESTED
            "Impose sanctions on Russia now," Japan demanded.         | REQUESTED
            Germany suggests talks with Russia.                       | REQUESTED
            Japan pledged: "Talks with Russia start now."             | PLANNED
            Germany questioned talks with Russia.                     | HYPOTHETICAL
            Germany warned of an attack on Poland.                    | HYPOTHETICAL
            Germany welcomed talks with Russia.                       | ACTUAL
            Germany announced talks with Russia.                      | ACTUAL
            """)
    void takesAnEventThatAStatementBeginsWithForWhatTheStatementDoes(String text, Modality modality) {
        assertThat(first(text).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan imposed sanctions on Russia.                        | 1
            The United States lifted sanctions on Sudan.              | 1
            Japan met Russia, which had imposed sanctions on Ukraine. | 2
            """)
    void tellsAVerbAndItsNounOnce(String text, int events) {
        assertThat(Reader.events(text)).hasSize(events);
    }

    @Test
    void keepsTheDateOfAnEventWhoseArticleHasNone() {
        var facts = FactExtractor.load()
                .extract(Annotated.document("Russia attacked Ukraine on Feb. 24, 2022.", Source.UNKNOWN));

        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        Event.class, event -> assertThat(event.date()).isEqualTo(PartialDate.parse("2022-02-24")));
    }

    @Test
    void codesAnEventOnlyAsFarAsItHappened() {
        assertThat(first("Russia invaded Ukraine.").code().cameo()).startsWith("19");
        assertThat(first("Russia will invade Ukraine.").code().cameo()).isNull();
    }

    @Test
    void isLessSureOfPartiesThatAnotherSentenceNames() {
        var events = Reader.events("Russia invaded Ukraine on Thursday. The invasion shocked the markets.");

        assertThat(events)
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(event.targets()).extracting(Actor::label).containsExactly("Ukraine"));
        assertThat(events)
                .extracting(event -> event.basis().confidence())
                .containsExactly(new Confidence(75), new Confidence(40));
    }

    private static Event first(String text) {
        return Objects.requireNonNull(Reader.events(text).getFirst());
    }
}
