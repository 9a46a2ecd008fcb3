package org.communique.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Issue;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Sanction;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.GraphMapper;

/// Made-up articles: two statements, one of them on an issue, and two events, one of them a sanction.
final class Workload {

    private static final List<String> COUNTRIES = List.of(
            "JP", "RU", "US", "UA", "CN", "DE", "FR", "GB", "IN", "BR", "ZA", "KR", "TR", "IR", "IL", "EG", "NG", "KE",
            "MX", "AR", "AU", "CA", "IT", "ES", "PL", "SE", "NO", "FI", "PK", "ID");

    private static final List<SpeechAct> ACTS = List.of(SpeechAct.values());
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1_500;
    private static final int PERSONS_OF_A_COUNTRY = 20;
    private static final int ISSUES = 40;

    /// Of statements as of events.
    private static final int KINDS = 2;

    private static final GraphMapper MAPPER = GraphMapper.of("bench");

    private final Random random;
    private final String number;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<String> sentences = new ArrayList<>();

    private Workload(int number, int version) {
        this.random = new Random(number);
        this.number = String.format(Locale.ROOT, "%08d", number);
        this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        for (int i = 0; i < 2 * KINDS; i++) {
            String sentence = "Sentence " + random.nextInt(1_000_000) + " of article " + number + " in version "
                    + version + " said that measure " + random.nextInt(1_000) + " would be kept for now.";
            sentences.add(sentence);
            text.append(sentence).append('\n');
        }
    }

    /// The graph of an article; another version has another text.
    static ArticleGraph article(int number, int version) {
        Workload workload = new Workload(number, version);
        Source source = new Source(
                PartialDate.of(workload.day),
                Source.DateBasis.EXTERNAL,
                "https://news.example/" + workload.number,
                "Example News",
                "Article " + number);
        Article article = new Article("article-" + workload.number, workload.stored(), source, List.of());
        return MAPPER.map(article, workload.facts(article.version().substring(0, 8)));
    }

    private StoredText stored() {
        return StoredText.of(text.toString());
    }

    private List<Fact> facts(String prefix) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            facts.add(statement(prefix + "-s" + i, i));
            facts.add(event(prefix + "-e" + i, i));
        }
        return facts;
    }

    private Statement statement(String id, int place) {
        Evidence sentence = words(place, sentences.get(place));
        Actor country = country();
        return new Statement(
                new FactId(id),
                person(country),
                words(place, "Sentence"),
                country,
                List.of(country()),
                ACTS.get(random.nextInt(ACTS.size())),
                new Wording(
                        words(place, "said"), List.of(words(place, "would be kept")), QuoteKind.INDIRECT, List.of()),
                STANCES.get(random.nextInt(STANCES.size())),
                List.of(country()),
                null,
                PartialDate.of(day),
                false,
                place == 0 ? null : issue(),
                place == 0 ? new EventCode(PloverType.REQUEST, null, "102") : null,
                new Basis(sentence, "bench", new Confidence(90)));
    }

    private Event event(String id, int place) {
        boolean sanctions = place == 0;
        return new Event(
                new FactId(id),
                sanctions
                        ? new EventCode(PloverType.SANCTION, null, "163")
                        : new EventCode(random.nextBoolean() ? PloverType.CONSULT : PloverType.ASSAULT, null, null),
                List.of(country()),
                List.of(country()),
                Modality.ACTUAL,
                words(place + KINDS, "would be kept"),
                PartialDate.of(day),
                null,
                sanctions
                        ? new Sanction(Sanction.Move.IMPOSE, Sanction.Measure.ASSET_FREEZE, Sanction.Status.IN_FORCE)
                        : null,
                new Basis(words(place + KINDS, sentences.get(place + KINDS)), "bench", new Confidence(80)));
    }

    private Evidence words(int sentence, String words) {
        int begin =
                text.indexOf(sentences.get(sentence)) + sentences.get(sentence).indexOf(words);
        return new Evidence(new Span(begin, begin + words.length()), words);
    }

    /// Some countries are in the news more than others.
    private Actor country() {
        int rank = random.nextInt(1 + random.nextInt(COUNTRIES.size()));
        String id = "country/" + COUNTRIES.get(rank);
        return new Actor(id, "Country " + COUNTRIES.get(rank), ActorKind.COUNTRY, null, id);
    }

    private Actor person(Actor country) {
        String name = country.label() + " minister " + random.nextInt(PERSONS_OF_A_COUNTRY);
        String id = "agent/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Actor(id, name, ActorKind.PERSON, null, country.id());
    }

    private Issue issue() {
        int issue = random.nextInt(ISSUES);
        return issue == 0
                ? new Issue("sanctions-RU", "sanctions on Russia", "sanctions")
                : new Issue("issue-" + issue, "issue " + issue, null);
    }
}
