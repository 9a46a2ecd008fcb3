package org.communique.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.communique.article.Article;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Issue;
import org.communique.fact.Span;
import org.communique.fact.Statement;

/// What everything is called: the IRIs of articles, graphs, actors, facts and issues, as strings.
///
/// Every IRI is derived from what makes the thing itself, so loading twice changes nothing.
public final class Iris {

    /// Everything minted from articles lives below this.
    public static final String BASE = "https://w3id.org/communique/id/";

    /// Code lists, issues and the namespace itself live below this.
    static final String ROOT = "https://w3id.org/communique/";

    private static final String KEPT = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Iris() {}

    /// Names this version of the article: another text is another article.
    public static String article(Article article) {
        return BASE + "article/" + article.version();
    }

    /// The named graph that holds all that this version of the article says.
    public static String graph(Article article) {
        return BASE + "graph/article-" + article.version();
    }

    public static String actor(Actor actor) {
        return actor(actor.id());
    }

    /// Of an actor known by its id alone, as a polity is.
    static String actor(String id) {
        return BASE + encode(id);
    }

    /// Whether an actor's id is that of a country.
    static boolean isCountry(String id) {
        return id.startsWith("country/");
    }

    public static String fact(Fact fact) {
        return switch (fact) {
            case Statement statement -> statement(statement.id());
            case Event event -> BASE + "event/" + event.id().value();
        };
    }

    /// All that a fact brings into the graph: itself, and its position or sanction, be there one or not.
    static List<String> nodes(Fact fact) {
        return switch (fact) {
            case Statement statement -> List.of(fact(statement), position(statement));
            case Event event -> List.of(fact(event), sanction(event));
        };
    }

    static String statement(FactId id) {
        return BASE + "statement/" + id.value();
    }

    /// The position that a statement expresses.
    static String position(Statement statement) {
        return BASE + "position/" + statement.id().value();
    }

    /// The measure that an event is about.
    static String sanction(Event event) {
        return BASE + "sanction/" + event.id().value();
    }

    /// The cluster whose first report is `fact`: `…/event/x` gives `…/canonical/event-x`.
    public static String canonical(String fact) {
        return BASE + "canonical/" + fact.substring(BASE.length()).replace('/', '-');
    }

    public static String issue(Issue issue) {
        return issue(issue.id());
    }

    static String issue(String id) {
        return ROOT + "issue/" + encode(id);
    }

    /// A span of the article, in the form of RFC 5147.
    static String evidence(String article, Span span) {
        return article + "#char=" + span.begin() + "," + span.end();
    }

    static String run(String softwareVersion) {
        return BASE + "run/communique-" + encode(softwareVersion);
    }

    static String software(String softwareVersion) {
        return BASE + "software/communique-" + encode(softwareVersion);
    }

    /// A concept of one of our code lists: `speechact`, `urge`.
    static String concept(String scheme, String code) {
        return ROOT + scheme + "/" + encode(code);
    }

    /// Letters and digits of any script stay, everything else that could break an IRI is percent-encoded.
    private static String encode(String id) {
        StringBuilder path = new StringBuilder(id.length());
        id.codePoints().forEach(point -> append(path, point));
        return path.toString();
    }

    private static void append(StringBuilder path, int point) {
        if (Character.isLetterOrDigit(point) || KEPT.indexOf(point) >= 0) {
            path.appendCodePoint(point);
            return;
        }
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            path.append('%').append(HEX.toHexDigits(octet));
        }
    }
}
