package org.communique.rdf;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.Source.DateBasis;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Evidence;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;

/// A small article written for the tests, its actors, and the words of it as evidence.
final class Sample {

    static final String TEXT = """
            Tokyo \uD83D\uDDFC – Prime Minister Fumio Kishida told Vladimir Putin on Thursday "force is no answer" and, he
            added, "talks must go on", the White House said. Japan imposed an asset freeze on Russia. He did not say
            whether Japan would lift it. Kishida and Zelensky met. "It ends here," he told lawmakers.
            """;

    static final StoredText STORED = StoredText.of(TEXT);

    static final Actor JAPAN = new Actor("country/JP", "Japan", ActorKind.COUNTRY, "JPN", "country/JP");
    static final Actor RUSSIA = new Actor("country/RU", "Russia", ActorKind.COUNTRY, "RUS", "country/RU");
    static final Actor UKRAINE = new Actor("country/UA", "Ukraine", ActorKind.COUNTRY, "UKR", "country/UA");
    static final Actor KISHIDA =
            new Actor("agent/fumio-kishida", "Fumio Kishida", ActorKind.PERSON, "JPN", "country/JP");
    static final Actor PUTIN = new Actor("agent/vladimir-putin", "Vladimir Putin", ActorKind.PERSON, "RUS", null);
    static final Actor WHITE_HOUSE =
            new Actor("agent/us-white-house", "White House", ActorKind.GOVERNMENT_BODY, "USA", "country/US");

    static final Source SOURCE = new Source(
            PartialDate.parse("2022-02-17"),
            DateBasis.EXTERNAL,
            "https://news.example/a?b=c d",
            "Example News",
            "Japan's \"freeze\"");

    static final Article ARTICLE = article(SOURCE);

    private Sample() {}

    static Article article(Source source) {
        return new Article("sample-1", STORED, source, List.of());
    }

    /// The first place where the article says `words`.
    static Evidence words(String words) {
        int begin = STORED.flat().indexOf(words.replace("\uD83D\uDDFC", String.valueOf(StoredText.STAND_IN)));
        return STORED.evidence(new Span(begin, begin + words.codePointCount(0, words.length())));
    }

    static Basis basis(String words) {
        return new Basis(words(words), "test-rule", new Confidence(90));
    }
}
