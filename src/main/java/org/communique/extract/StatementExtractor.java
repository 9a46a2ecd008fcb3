package org.communique.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final double WHOLLY = 0.9;

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
        private final Wordings wordings;
        private final FactIds ids;
        private final List<Statement> statements = new ArrayList<>();
        private @Nullable Actor lastSpeaker;
        private @Nullable Pending open;

        Reading(Document document, Cast cast) {
            this.document = document;
            this.cast = cast;
            this.wordings = new Wordings(document);
            this.ids = new FactIds(document.article());
        }

        List<Statement> statements() {
            for (Sentence sentence : document.sentences()) {
                read(sentence);
            }
            close();
            return statements;
        }

        private void read(Sentence sentence) {
            Clause clause = new Clause(sentence);
            List<Report> found = finder.find(document, clause).stream()
                    .filter(report -> report.negated() || canSpeak(report.speaker()))
                    .toList();
            List<Report> reports = Nesting.settle(clause, found);
            if (reports.isEmpty() && open != null && isWhollyQuoted(sentence)) {
                open = open.with(sentence.span());
                return;
            }
            close();
            reports.forEach(report -> read(report, clause));
        }

        private boolean isWhollyQuoted(Sentence sentence) {
            return document.quotations().stream()
                    .filter(quotation -> quotation.outer().overlaps(sentence.span()))
                    .anyMatch(quotation ->
                            Math.min(quotation.outer().end(), sentence.span().end())
                                            - Math.max(
                                                    quotation.outer().begin(),
                                                    sentence.span().begin())
                                    >= WHOLLY * sentence.span().length());
        }

        private void read(Report report, Clause clause) {
            List<Mention> speakers = speakers(report.speaker(), clause);
            close();
            lastSpeaker = speakers.getLast().actor();
            open = new Pending(report, speakers, clause, report.content());
        }

        /// The speaker with those it is joined to, but not what the clause before ends in: "left India and Japan said".
        private List<Mention> speakers(NounPhrase speaker, Clause clause) {
            List<NounPhrase> joined = clause.coordinated(speaker);
            boolean own = !clause.is(joined.getFirst().first() - 1, PartOfSpeech.ADP, PartOfSpeech.VERB);
            return joined.stream()
                    .filter(phrase -> own || phrase.first() >= speaker.first())
                    .flatMap(phrase -> cast.resolve(phrase, lastSpeaker).stream())
                    .toList();
        }

        private boolean canSpeak(NounPhrase phrase) {
            return cast.resolve(phrase, lastSpeaker).isPresent();
        }

        private void close() {
            if (open != null) {
                Pending done = open;
                open = null;
                wordings.of(done.report().cue(), done.content())
                        .ifPresent(
                                wording -> distinct(done.speakers()).forEach(speaker -> add(done, speaker, wording)));
            }
        }

        /// Each actor once, however often the phrase names it.
        private static Collection<Mention> distinct(List<Mention> speakers) {
            Map<Actor, Mention> byActor = new LinkedHashMap<>();
            speakers.forEach(speaker -> byActor.putIfAbsent(speaker.actor(), speaker));
            return byActor.values();
        }

        private void add(Pending done, Mention speaker, Wording wording) {
            String content = content(wording);
            Actor actor = speaker.actor();
            List<Actor> about = about(wording, actor);
            SpeechLexicon.Cue kind = kind(done.report(), content);
            statements.add(new Statement(
                    ids.of(List.of("statement", wording.cue().span(), wording.content(), actor.id())),
                    actor,
                    document.evidence(speaker.span()),
                    cast.polity(actor)
                            .filter(_ -> actor.kind() != ActorKind.GROUP)
                            .orElse(null),
                    addressees(done, actor),
                    kind.act(),
                    wording,
                    kind.stance(),
                    about,
                    via(done),
                    date(done),
                    false,
                    issues.of(content, about).orElse(null),
                    kind.code(),
                    new Basis(passage(done), done.report().rule(), RULE.and(speaker.confidence()))));
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
        private Evidence passage(Pending done) {
            return document.evidence(
                    done.content().stream().reduce(done.clause().sentence().span(), Span::cover));
        }

        private List<Actor> addressees(Pending done, Actor speaker) {
            return done.report().addressee().map(done.clause()::coordinated).stream()
                    .flatMap(List::stream)
                    .flatMap(phrase -> cast.resolve(phrase, null).stream())
                    .map(Mention::actor)
                    .filter(actor -> !actor.equals(speaker))
                    .filter(actor ->
                            !actor.label().equals("reporters") && !actor.label().equals("journalists"))
                    .toList();
        }

        private @Nullable Actor via(Pending done) {
            return done.report()
                    .via()
                    .flatMap(phrase -> cast.resolve(phrase, null))
                    .map(Mention::actor)
                    .filter(actor -> done.speakers().stream()
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
        private @Nullable PartialDate date(Pending done) {
            Span sentence = done.clause().sentence().span();
            PartialDate published = document.article().source().published();
            return document.times().stream()
                    .filter(time -> sentence.contains(time.span()))
                    .filter(time -> done.content().stream().noneMatch(part -> part.overlaps(time.span())))
                    .flatMap(time -> time.date().stream())
                    .filter(date -> published == null || !date.earliest().isAfter(published.latest()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A report that the next sentence may go on with.
    private record Pending(Report report, List<Mention> speakers, Clause clause, List<Span> content) {

        Pending with(Span more) {
            return new Pending(
                    report,
                    speakers,
                    clause,
                    Stream.concat(content.stream(), Stream.of(more)).toList());
        }
    }
}
