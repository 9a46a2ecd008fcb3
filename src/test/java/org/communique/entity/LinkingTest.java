package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.communique.text.Annotated;
import org.communique.text.Document;
import org.communique.text.TrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names of a text are linked, and which are parts of longer names or mean a team.
class LinkingTest {

    private static final Casting CASTING = Casting.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Farmers in Ohio said no. | Ohio Q1397",
                "She studied at Ohio State University in Columbus. | -",
                "He met the mayor of Dayton, Ohio, on Monday. | Ohio Q1397",
                "They praised the new Miss Texas. | -",
                "Storms hit northern Texas on Monday. | Texas Q1439",
                "U.S. forces left the base. | -",
                "U.S. farmers left the fair. | U.S. Q30",
                "The killings in the West Bank went on. | -"
            })
    void linksANameThatIsNoPartOfALongerOne(String text, String links) {
        assertThat(links(Annotated.document(text))).isEqualTo(links);
    }

    @Test
    void takesTheNameOfACountryForItsTeamInAReportOnSport() {
        String sport = "The coach praised his squad. A striker scored twice before halftime in the league. ";

        assertThat(rules(sport + "Norway beat Samoa.")).containsOnly("name.team");
        assertThat(rules(sport + "They play in Norway.")).containsOnly("name.name");
        assertThat(rules(sport + "The prime minister of Norway said no.")).doesNotContain("name.team");
        assertThat(rules("The coach said Norway beat Samoa.")).containsOnly("name.name");
    }

    @Test
    void linksThePlacesOfADateline() {
        String text = "NIAMEY, Niger (XYZ) - Farmers said no.";
        Source source = new Source(PartialDate.parse("2022-03-04"), Source.DateBasis.EXTERNAL, null, null, null);
        Document document = TrainedModel.annotator()
                .annotate(new Article("test", StoredText.of(text), source, List.of(new Span(0, 22))));

        assertThat(links(document)).isEqualTo("Niger Q1032");
    }

    @Test
    void linksAPoliticianOfTheCountryThatTheTextIsAbout() {
        assertThat(links(Annotated.document("Farmers in Australia cheered. Bill Shorten said no.")))
                .isEqualTo("Australia Q408, Bill Shorten Q4910865");
        assertThat(links(Annotated.document("Farmers in Norway cheered. Bill Shorten said no.")))
                .isEqualTo("Norway Q20");
    }

    @Test
    void findsANameBehindTheArabicArticle() {
        Document document =
                Annotated.document("Iraqi Prime Minister Nouri al-Maliki smiled. An aide to al-Maliki said no.");

        assertThat(CASTING.cast(document).everyone())
                .filteredOn(mention -> mention.actor().id().equals("agent/nouri-al-maliki"))
                .extracting(mention -> document.plain(mention.span()))
                .contains("al-Maliki");
    }

    private static List<String> rules(String text) {
        return CASTING.cast(Annotated.document(text)).everyone().stream()
                .filter(Mention::isName)
                .map(Mention::rule)
                .toList();
    }

    private static String links(Document document) {
        Cast cast = CASTING.cast(document);
        String links = cast.everyone().stream()
                .filter(mention -> cast.wikidata(mention).isPresent())
                .map(mention -> document.plain(mention.span()) + " "
                        + cast.wikidata(mention).orElseThrow())
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "-" : links;
    }
}
