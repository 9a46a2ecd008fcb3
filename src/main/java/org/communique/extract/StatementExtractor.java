package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Evidence;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads who said what.
///
/// A sentence that is all quotation and follows a quotation directly goes on with it. A report whose speaker nobody
/// can tell is no statement.
final class StatementExtractor {

    private final ReportFinder finder;
    private final SpeechLexicon lexicon;
    private final Positions positions;
    private final RuleConfidence confidence = RuleConfidence.load();
    private final IssueLexicon issues;

    StatementExtractor(SpeechLexicon lexicon, IssueLexicon issues) {
        this.finder = new ReportFinder(lexicon);
        this.lexicon = lexicon;
        this.positions = new Positions(lexicon, StanceLexicon.load(), NounLexicon.load());
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
        private final List<Mention> everyone;
        private final Wordings wordings;
        private final FactIds ids;
        private final List<Saying> sayings = new ArrayList<>();
        private @Nullable Actor last;

        Reading(Document document, Cast cast) {
            this.document = document;
            this.cast = cast;
            this.speakers = new Speakers(cast);
            this.everyone = cast.everyone().stream().filter(Reading::isTopic).toList();
            this.wordings = new Wordings(document);
            this.ids = new FactIds(document.article());
        }

        List<Statement> statements() {
            document.sentences().forEach(this::read);
            List<Saying> settled = new Floating(
                            document,
                            new QuoteAttribution(document, lexicon),
                            report -> speakers.of(report, last(report)),
                            sayings)
                    .settled();
            Optional<Encounter> encounter = Encounter.in(document, cast, settled);
            return settled.stream()
                    .flatMap(saying -> wordings.of(saying.cue(), saying.content()).stream()
                            .flatMap(wording ->
                                    saying.speakers().stream().map(speaker -> statement(saying, speaker, wording))))
                    .map(statement ->
                            encounter.map(each -> told(statement, each)).orElse(statement))
                    .toList();
        }

        private static Statement told(Statement said, Encounter encounter) {
            return said.addressees().isEmpty() ? said.to(encounter.other(said.speaker())) : said;
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

        /// Who spoke last before a report.
        private @Nullable Actor last(Report report) {
            return sayings.stream()
                    .filter(saying -> saying.cue().end() <= report.cue().begin())
                    .reduce((_, later) -> later)
                    .map(saying -> saying.speakers().getFirst().actor())
                    .orElse(null);
        }

        private Statement statement(Saying said, Mention speaker, Wording wording) {
            String content = content(wording);
            Actor actor = speaker.actor();
            List<Actor> about = about(wording, actor);
            SpeechLexicon.Cue kind = positions.of(said.report(), tokens(wording));
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
                    new Basis(
                            passage(said),
                            said.rule(),
                            confidence.of(said.rule()).and(speaker.confidence())));
        }

        private String content(Wording wording) {
            return wording.content().stream()
                    .map(part -> document.plain(part.span()))
                    .collect(Collectors.joining(" "));
        }

        private List<Token> tokens(Wording wording) {
            return wording.content().stream()
                    .map(Evidence::span)
                    .flatMap(part -> document.sentences().stream()
                            .filter(sentence -> sentence.span().overlaps(part))
                            .flatMap(sentence -> sentence.tokens().stream())
                            .filter(token -> part.contains(token.span())))
                    .toList();
        }

        /// The sentence of the cue with all sentences that the content reaches into.
        private Evidence passage(Saying said) {
            return document.evidence(said.content().stream()
                    .reduce(said.report().clause().sentence().span(), Span::cover));
        }

        private List<Actor> addressees(Saying said, Actor speaker) {
            return said.report().addressees().stream()
                    .filter(phrase -> !Speakers.isReporter(phrase.headToken()))
                    .flatMap(phrase -> cast.resolveAll(phrase, speaker).stream())
                    .map(Mention::actor)
                    .filter(actor -> !actor.equals(speaker))
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

        /// A name or description of somebody in particular.
        private static boolean isTopic(Mention mention) {
            return !mention.isPronoun() && mention.actor().kind() != ActorKind.UNNAMED_SOURCE;
        }

        /// The countries, bodies and people that the content names or describes, in text order.
        private List<Actor> about(Wording wording, Actor speaker) {
            return everyone.stream()
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
