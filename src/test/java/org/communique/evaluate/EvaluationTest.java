package org.communique.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as found and what as right, on one article made by hand.
class EvaluationTest {

    private static final String TEXT =
            "Kishida urged Putin to withdraw the troops. The leaders of Japan and Russia met in Tokyo. 😀 Biden left.\n";
    private static final String GOLD = """
            {"id": "a", "published": null,
             "actors": {
               "kishida": {"label": "Fumio Kishida", "type": "person", "aliases": ["Kishida", "the leader"], "country": "JPN"},
               "putin": {"label": "Vladimir Putin", "type": "person", "aliases": ["Putin"], "country": "RUS"},
               "japan": {"label": "Japan", "type": "country", "aliases": ["Tokyo"], "country": "JPN"},
               "russia": {"label": "Russia", "type": "country", "aliases": [], "country": "RUS"},
               "nato": {"label": "NATO", "type": "organisation", "aliases": [], "country": null},
               "biden": {"label": "Joe Biden", "type": "person", "aliases": ["Biden"], "country": "USA"}},
             "statements": [
               {"speaker": "kishida", "addressee": ["putin"], "act": "urge", "cue": "urged",
                "content": ["to withdraw the troops"], "quote": "indirect", "about": ["russia"], "stance": "support",
                "via": null, "evidence": "Kishida urged"}],
             "events": [
               {"type": "RETREAT", "source": ["russia"], "target": [], "modality": "requested", "anchor": "withdraw",
                "date": null, "evidence": "Kishida urged"},
               {"type": "CONSULT", "source": ["japan"], "target": ["russia", "nato"], "modality": "actual",
                "anchor": "met", "date": "2022-02", "evidence": "The leaders"}]}
            """;

    private static final String STATEMENT = """
            {"article": "a", "kind": "statement", "speaker": {"label": "Kishida", "country": "JPN", "type": "person"},
             "addressee": [{"label": "Putin"}], "act": "urge", "content": [[20, 42]], "quote": "indirect",
             "stance": "support", "about": []}""";
    private static final String EVENT = """
            {"article": "a", "kind": "event", "type": "CONSULT", "source": [{"label": "Tokyo"}],
             "target": [{"label": "Moscow", "country": "RUS"}, {"label": "NATO"}], "modality": "actual",
             "anchor": [76, 79], "date": "2022-02-17"}""";

    @TempDir
    Path folder;

    private GoldFolder files;

    @BeforeEach
    void writeFiles() {
        files = GoldFolder.in(folder).article("a", TEXT, GOLD);
    }

    @Test
    void findsWhatIsSaidWithItsSpeakerAndAct() {
        Scores scores = files.score(STATEMENT);

        assertThat(scores.articles()).isEqualTo(1);
        assertThat(scores.figures(Measure.CONTENT)).isEqualTo(new Figures(1, 1, 1));
        assertThat(scores.figures(Measure.ATTRIBUTED)).isEqualTo(new Figures(1, 1, 1));
        assertThat(scores.figures(Measure.ATTRIBUTED_ACT)).isEqualTo(new Figures(1, 1, 1));
        assertThat(scores.figures(Measure.ADDRESSEE)).isEqualTo(new Figures(1, 1, 1));
        assertThat(scores.figures(Measure.ABOUT)).isEqualTo(new Figures(0, 0, 1));
        assertThat(scores.share(Accuracy.STANCE)).isEqualTo(new Share(1, 1));
        assertThat(scores.share(Accuracy.SPEAKER_COUNTRY)).isEqualTo(new Share(1, 1));
    }

    @Test
    void wantsHalfOfTheContent() {
        String half = STATEMENT.replace("[[20, 42]]", "[[20, 31]]");
        String less = STATEMENT.replace("[[20, 42]]", "[[20, 29]]");

        assertThat(files.score(half).figures(Measure.CONTENT)).isEqualTo(new Figures(1, 1, 1));
        assertThat(files.score(less).figures(Measure.CONTENT)).isEqualTo(new Figures(0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"label": "Prime Minister Kishida"}                | true
                    {"label": "Yuko Kishida", "type": "person"}        | true
                    {"label": "Yuko Kishida"}                          | false
                    {"label": "the leader"}                            | false
                    {"label": "Putin", "country": "JPN"}               | false
                    null                                               | false
                    """)
    void wantsANameOfTheSpeaker(String speaker, boolean right) {
        String fact = STATEMENT.replaceFirst("\"speaker\": \\{[^}]*}", "\"speaker\": " + speaker);

        assertThat(files.score(fact).share(Accuracy.ATTRIBUTION)).isEqualTo(new Share(right ? 1 : 0, 1));
    }

    @Test
    void takesJointSpeakersForOneStatementAndWantsNobodyElse() {
        String other = STATEMENT.replace("\"label\": \"Kishida\"", "\"label\": \"Biden\"");

        Scores scores = files.score(STATEMENT, other);

        assertThat(scores.figures(Measure.CONTENT)).isEqualTo(new Figures(1, 1, 1));
        assertThat(scores.figures(Measure.ATTRIBUTED)).isEqualTo(new Figures(0, 1, 1));
        assertThat(scores.share(Accuracy.SPEAKER)).isEqualTo(new Share(1, 1));
    }

    @Test
    void wantsHalfOfTheJointSpeakersOfGold() {
        String joint = GOLD.replace("\"statements\": [", "\"statements\": [" + jointStatement("putin") + ",");
        files.article("a", TEXT, joint);

        assertThat(files.score(STATEMENT).figures(Measure.ATTRIBUTED)).isEqualTo(new Figures(1, 1, 1));
    }

    private static String jointStatement(String speaker) {
        int begin = GOLD.indexOf("{\"speaker\"");
        return GOLD.substring(begin, GOLD.indexOf("}", begin) + 1).replace("\"kishida\"", "\"" + speaker + "\"");
    }

    @Test
    void findsAnEventWithItsActorsModalityAndDate() {
        Scores scores = files.score(EVENT);

        assertThat(scores.figures(Measure.TRIGGER)).isEqualTo(new Figures(1, 1, 2));
        assertThat(scores.figures(Measure.DYAD)).isEqualTo(new Figures(1, 1, 2));
        assertThat(scores.figures(Measure.DYAD_MODALITY)).isEqualTo(new Figures(1, 1, 2));
        assertThat(scores.figures(Measure.EXACT)).isEqualTo(new Figures(0, 1, 2));
        assertThat(scores.figures(Measure.DATE)).isEqualTo(new Figures(1, 1, 1));
        assertThat(scores.share(Accuracy.TARGET)).isEqualTo(new Share(1, 2));
        assertThat(scores.share(Accuracy.TARGET_COUNTRY)).isEqualTo(new Share(2, 2));
        assertThat(scores.types())
                .containsExactly(
                        Map.entry("CONSULT", new Figures(1, 1, 1)), Map.entry("RETREAT", new Figures(0, 0, 1)));
    }

    @ParameterizedTest
    @CsvSource({"44, 47, 1", "23, 31, 0", "30, 77, 1", "104, 120, 0"})
    void wantsTheSameSentenceOrAnOverlap(int begin, int end, int found) {
        String fact = EVENT.replace("[76, 79]", "[" + begin + ", " + end + "]");

        assertThat(files.score(fact).figures(Measure.TRIGGER)).isEqualTo(new Figures(found, 1, 2));
    }

    @Test
    void doesNotMindTheDirectionOfAMeeting() {
        String turned = EVENT.replace("\"Tokyo\"", "\"Tokyo\", \"country\": \"JPN\"")
                .replace("source", "-")
                .replace("target", "source")
                .replace("\"-\"", "\"target\"");

        assertThat(files.score(turned).figures(Measure.DYAD)).isEqualTo(new Figures(1, 1, 2));
    }

    @Test
    void mindsTheDirectionOfARetreat() {
        String retreat = "{\"article\": \"a\", \"kind\": \"event\", \"type\": \"RETREAT\", \"anchor\": [23, 31], ";

        Scores right = files.score(retreat + "\"source\": [{\"label\": \"Russia\"}]}");
        Scores wrong = files.score(retreat + "\"target\": [{\"label\": \"Russia\"}]}");

        assertThat(right.figures(Measure.EXACT)).isEqualTo(new Figures(1, 1, 2));
        assertThat(right.share(Accuracy.MODALITY)).isEqualTo(new Share(0, 1));
        assertThat(wrong.figures(Measure.DYAD)).isEqualTo(new Figures(0, 1, 2));
    }

    @Test
    void matchesEveryFactOnceAtMost() {
        Scores scores = files.score(EVENT, EVENT);

        assertThat(scores.figures(Measure.TRIGGER)).isEqualTo(new Figures(1, 2, 2));
    }

    @Test
    void countsCodePoints() {
        files.article("a", "😀" + TEXT, GOLD);

        assertThat(files.score(STATEMENT.replace("[[20, 42]]", "[[21, 43]]")).share(Accuracy.ATTRIBUTION))
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void ignoresWhatLiesPastTheEndOfTheText() {
        String past = STATEMENT.replace("[[20, 42]]", "[[20, 42], [1000, 2147483647]]");

        assertThat(files.score(past).figures(Measure.CONTENT)).isEqualTo(new Figures(1, 1, 1));
    }

    @Test
    void passesOverBlankLinesAndOtherArticles() {
        Scores scores = files.score("", "  ", STATEMENT.replace("\"a\"", "\"other\""));

        assertThat(scores.figures(Measure.CONTENT)).isEqualTo(new Figures(0, 0, 1));
    }

    @Test
    void scoresSomeArticlesOnly() {
        files.article("b", TEXT, GOLD);
        Evaluation all = Evaluation.over(files.articles(), files.gold());

        assertThat(all.ids()).containsExactly("a", "b");
        assertThat(all.only(List.of("b")).score(Predictions.read("facts", Stream.of(STATEMENT))))
                .returns(1, Scores::articles)
                .returns(new Figures(0, 0, 1), scores -> scores.figures(Measure.CONTENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"article": "a"              | not JSON at line 1, column
                    []                           | a JSON object is expected, not []
                    {"article": "a"}             | 'kind' is missing or empty
                    {"article": "a", "kind": "x"} | 'kind' is "x", neither statement nor event
                    {"article": 7, "kind": "event"} | 'article' is 7, a string is expected
                    {"article": "a", "kind": "statement", "content": [[5, 3]]} | 'content[0]' is [5,3], which is empty or reversed
                    {"article": "a", "kind": "statement", "content": [[5, 3.5]]} | 'content[0]' is [5,3.5], [begin, end] is expected
                    {"article": "a", "kind": "statement", "content": 5} | 'content' is 5, a list is expected
                    {"article": "a", "kind": "statement", "speaker": {}} | speaker: 'label' is missing or empty
                    {"article": "a", "kind": "event", "type": "AID"} | 'anchor' is missing
                    {"article": "a", "kind": "event", "type": "AID", "anchor": [0, 1], "source": [null]} | source[0]: a JSON object is expected, not null
                    """)
    void saysWhatIsWrongWithALine(String line, String what) {
        assertThatThrownBy(() -> files.score(STATEMENT.replace("\n", " "), line))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("facts, line 2")
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "act": "urge"       | "act": "shout"       | statements[0]: 'act' is "shout", which is none of accuse, announce
                    "speaker": "kishida" | "speaker": "abe"    | statements[0]: 'abe' is none of the file's actors
                    ["to withdraw the troops"] | []            | statements[0]: 'content' is missing or empty
                    ["to withdraw the troops"] | ["to retreat"] | statements[0]: not in the article's text: "to retreat"
                    ["to withdraw the troops"] | [""]          | statements[0]: a passage of the text is empty
                    ["to withdraw the troops"] | [7]           | statements[0]: content[0] is 7, a string is expected
                    "type": "RETREAT"   | "type": "REQUEST"    | events[0]: 'type' is "REQUEST", which is none of AGREE
                    "type": "person"    | "type": "human"      | actors 'kishida': 'type' is "human", which is none of anonymous
                    "actors": {         | "actor": {           | 'actors' is missing or no object
                    "published": null,  | "published": null    | not JSON at line 2, column
                    """)
    void saysWhatIsWrongWithGold(String right, String wrong, String what) {
        files.article("a", TEXT, GOLD.replaceFirst(Pattern.quote(right), wrong));

        assertThatThrownBy(() -> files.score(STATEMENT))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith(files.gold().resolve("a.json").toString())
                .hasMessageContaining(what);
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Evaluation evaluation = Evaluation.over(files.articles(), files.gold());
        Files.delete(files.articles().resolve("a.txt"));

        assertThatThrownBy(() -> evaluation.score(Predictions.read("facts", Stream.of())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + files.articles().resolve("a.txt"));
        assertThatThrownBy(() -> Evaluation.over(files.articles(), folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> Evaluation.over(files.articles(), files.articles()))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("there is no .json file");
    }
}
