package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Evidence;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads who said what.
///
/// A sentence that is all quotation and follows a quotation directly goes on with it. A report whose speaker nobody
/// can tell is no statement.
final class StatementExtractor {

    /// Of a rule that reads word order alone.
    private static final Confidence RULE = new Confidence(80);

    private final ReportFinder finder;
    private final SpeechLexicon lexicon;
    private final IssueLexicon issues;

    StatementExtractor(SpeechLexicon lexicon, IssueLexicon issues) {
        this.finder = new ReportFinder(lexicon);
        this.lexicon = lexicon;
        this.issues = issues;
    }

    List<Statement> extract(Document document, Cast cast) {
        return new Reading(document, cast).statements();
    }

    /// One document being read, sentence after sentence.
    private final class Reading {

        private final Document document;
        private final Cast cast;
        private final Speakers speakers;
        private final Wordings wordings;
        private final FactIds ids;
        private final List<Saying> sayings = new ArrayList<>();
        private @Nullable Actor last;

        Reading(Document document, Cast cast) {
            this.document = document;
            this.cast = cast;
            this.speakers = new Speakers(cast);
            this.wordings = new Wordings(document);
            this.ids = new FactIds(document.article());
        }

        List<Statement> statements() {
            document.sentences().forEach(this::read);
            return new Floating(document, sayings).settled().stream()
                    .flatMap(saying -> wordings.of(saying.cue(), saying.content()).stream()
                            .flatMap(wording -> saying.speakers().stream().map(speaker -> statement(saying, speaker, wording))))
                    .toList();
        }

        private void read(Sentence sentence) {
            Clause clause = new Clause(sentence);
            for (Report report : Nesting.settle(clause, finder.find(document, clause))) {
                List<Mention> who = speakers.of(report, last);
                if (!who.isEmpty() && !report.spans().isEmpty()) {
                    last = who.getFirst().actor();
                    sayings.add(Saying.of(report, who));
                }
            }
        }

        private Statement statement(Saying said, Mention speaker, Wording wording) {
            String content = content(wording);
            Actor actor = speaker.actor();
            List<Actor> about = about(wording, actor);
            SpeechLexicon.Cue kind = kind(said.report(), content);
            return new Statement(
                    ids.of(List.of("statement", wording.cue().span(), wording.content(), actor.id())),
                    actor,
                    document.evidence(speaker.span()),
                    cast.polity(actor)
                            .filter(_ -> actor.kind() != ActorKind.GROUP)
                            .orElse(null),
                    addressees(said, actor),
                    kind.act(),
                    wording,
                    kind.stance(),
                    about,
                    via(said),
                    date(said),
                    false,
                    issues.of(content, about).orElse(null),
                    kind.code(),
                    new Basis(passage(said), said.rule(), RULE.and(speaker.confidence())));
        }

        private String content(Wording wording) {
            return wording.content().stream()
                    .map(part -> document.plain(part.span()))
                    .collect(Collectors.joining(" "));
        }

        /// What the cue does; a neutral one does what its content shows.
        private SpeechLexicon.Cue kind(Report report, String content) {
            return report.kind().act() == SpeechAct.SAY ? lexicon.force(content).orElse(report.kind()) : report.kind();
        }

        /// The sentence of the cue with all sentences that the content reaches into.
        private Evidence passage(Saying said) {
            return document.evidence(
                    said.content().stream().reduce(said.report().clause().sentence().span(), Span::cover));
        }

        private List<Actor> addressees(Saying said, Actor speaker) {
            return said.report().addressees().stream()
                    .flatMap(phrase -> cast.resolve(phrase, null).stream())
                    .map(Mention::actor)
                    .filter(actor -> !actor.equals(speaker))
                    .filter(actor ->
                            !actor.label().equals("reporters") && !actor.label().equals("journalists"))
                    .distinct()
                    .toList();
        }

        private @Nullable Actor via(Saying said) {
            return said.report()
                    .via()
                    .flatMap(outer -> speakers.of(outer, null).stream().findFirst())
                    .map(Mention::actor)
                    .filter(actor -> said.speakers().stream()
                            .noneMatch(speaker -> speaker.actor().equals(actor)))
                    .orElse(null);
        }

        /// The countries, bodies and people named in the content, in text order.
        private List<Actor> about(Wording wording, Actor speaker) {
            return cast.mentions().stream()
                    .filter(mention -> wording.content().stream()
                            .anyMatch(part -> part.span().contains(mention.span())))
                    .map(Mention::actor)
                    .filter(actor -> !actor.equals(speaker))
                    .distinct()
                    .toList();
        }

        /// The day named in the reporting part of the sentence; what is reported was said by the time of publication.
        private @Nullable PartialDate date(Saying said) {
            Span sentence = said.report().clause().sentence().span();
            PartialDate published = document.article().source().published();
            return document.times().stream()
                    .filter(time -> sentence.contains(time.span()))
                    .filter(time -> !said.touches(time.span()))
                    .flatMap(time -> time.date().stream())
                    .filter(date -> published == null || !date.earliest().isAfter(published.latest()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
