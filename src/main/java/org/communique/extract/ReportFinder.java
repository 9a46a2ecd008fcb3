package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.extract.SpeechLexicon.Match;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds the passages of a sentence that report somebody's words.
///
/// One rule for each way in which a cue takes its content; the first that holds for a cue wins.
final class ReportFinder {

    private static final SpeechLexicon.Cue ACCORDING =
            new SpeechLexicon.Cue(SpeechAct.SAY, Set.of(), Stance.NEUTRAL, null);
    private static final int FEWEST_CONTENT_TOKENS = 2;

    /// What a clause of content may begin with.
    private static final Set<String> OPENERS = Set.of("that", ":", "whether", "if", "how", "why");

    private final SpeechLexicon lexicon;
    private final Set<String> occasions;

    ReportFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        this.occasions = Set.copyOf(Table.lines("lexicon/occasions.txt"));
    }

    List<Report> find(Document document, Clause clause) {
        List<Report> reports = new ArrayList<>();
        for (int index = 0; index < clause.size(); index++) {
            boolean quoted =
                    document.quotationAround(clause.token(index).span()).isPresent();
            if (!quoted && clause.is(index, PartOfSpeech.VERB)) {
                new Attempt(clause, index).report().ifPresent(reports::add);
            }
            if (!quoted
                    && clause.lower(index).equals("according")
                    && clause.lower(index + 1).equals("to")) {
                accordingTo(clause, index).ifPresent(reports::add);
            }
        }
        return reports;
    }

    /// "According to X, …" and "…, according to X": the rest of the sentence is the content.
    private Optional<Report> accordingTo(Clause clause, int index) {
        Optional<NounPhrase> source = clause.phraseFrom(index + 2);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int begin = index == 0 ? afterComma(clause, source.get().last()) : 0;
        int end = index == 0 ? clause.size() - 1 : index - 1;
        boolean whole = begin >= 0 && end - begin >= FEWEST_CONTENT_TOKENS;
        return whole
                ? Optional.of(new Report(
                        clause.span(index, index + 1),
                        ACCORDING,
                        source.get(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(clause.span(begin, end)),
                        false,
                        "statement.according-to"))
                : Optional.empty();
    }

    private static int afterComma(Clause clause, int from) {
        for (int at = from + 1; at < clause.size(); at++) {
            if (clause.lower(at).equals(",")) {
                return at + 1;
            }
        }
        return -1;
    }

    /// Who speaks and who is spoken to.
    private record Sides(NounPhrase speaker, Optional<NounPhrase> addressee) {}

    /// One cue verb and the ways to read it.
    private final class Attempt {

        private final Clause clause;
        private final int index;
        private final Verb verb;

        Attempt(Clause clause, int index) {
            this.clause = clause;
            this.index = index;
            this.verb = Verbs.at(clause, index);
        }

        Optional<Report> report() {
            if (verb.passive()) {
                return Optional.empty();
            }
            return match(Frame.CLAUSE, Frame.TOLD, Frame.QUOTE)
                    .flatMap(this::inverted)
                    .or(() -> match(Frame.CLAUSE, Frame.TOLD, Frame.QUOTE).flatMap(this::behindContent))
                    .or(() -> match(Frame.TO).flatMap(this::toDo))
                    .or(() -> match(Frame.VOW).flatMap(this::vow))
                    .or(() -> match(Frame.TOLD).flatMap(this::told))
                    .or(() -> match(Frame.CLAUSE, Frame.QUOTE).flatMap(this::clauseBehind))
                    .or(() -> match(Frame.OF, Frame.FOR).flatMap(this::accused))
                    .or(() -> match(Frame.NP).flatMap(this::nounPhrase));
        }

        private Optional<Match> match(Frame first, Frame... more) {
            return lexicon.match(clause, index, EnumSet.of(first, more));
        }

        /// "…," said X.
        private Optional<Report> inverted(Match match) {
            boolean afterContent = index > FEWEST_CONTENT_TOKENS
                    && (clause.lower(index - 1).equals("\"")
                            || clause.lower(index - 1).equals(","));
            return afterContent && verb.auxiliaries().isEmpty()
                    ? clause.phraseFrom(match.last() + 1)
                            .filter(phrase -> !phrase.headToken().is(PartOfSpeech.PRON))
                            .filter(phrase -> clause.lower(index - 1).equals("\"") || endsAt(phrase))
                            .map(phrase -> report(
                                    match,
                                    new Sides(phrase, Optional.empty()),
                                    "statement.inverted",
                                    contentBefore(index - 1, phrase.last())))
                    : Optional.empty();
        }

        private boolean endsAt(NounPhrase phrase) {
            int next = clause.coordinated(phrase).getLast().last() + 1;
            return Set.of(".", ",", "").contains(clause.lower(next)) || clause.is(next, PartOfSpeech.ADP);
        }

        /// "…," X said, with more of it behind a comma perhaps.
        private Optional<Report> behindContent(Match match) {
            return verb.subject()
                    .filter(subject -> subject.first() > FEWEST_CONTENT_TOKENS)
                    .filter(subject -> isContentEnd(subject.first() - 1))
                    .filter(_ -> !clause.lower(match.last() + 1).equals("that"))
                    .map(subject -> report(
                            match,
                            new Sides(
                                    subject,
                                    verb.object()
                                            .filter(_ -> match.cue().frames().contains(Frame.TOLD))),
                            "statement.behind",
                            contentBefore(subject.first() - 1, match.last())));
        }

        /// A comma or closing mark before which a whole clause or quotation stands.
        private boolean isContentEnd(int at) {
            if (clause.lower(at).equals("\"")) {
                return true;
            }
            boolean comma = clause.lower(at).equals(",");
            boolean hasVerb = false;
            for (int i = 0; i < at; i++) {
                hasVerb |= clause.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX);
            }
            int first = clause.is(0, PartOfSpeech.CCONJ) ? 1 : 0;
            boolean subordinate =
                    clause.is(first, PartOfSpeech.SCONJ, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.VERB);
            return comma && hasVerb && !subordinate;
        }

        private List<Span> contentBefore(int end, int attributionEnd) {
            List<Span> content = new ArrayList<>();
            content.add(clause.span(0, end));
            int next = attributionEnd + 1;
            while (next < clause.size() && !clause.lower(next).equals("\"")) {
                next++;
            }
            if (next < clause.size() - 1) {
                content.add(clause.span(next, clause.size() - 1));
            }
            return content;
        }

        /// X urged Y to do something.
        private Optional<Report> toDo(Match match) {
            Optional<NounPhrase> object = clause.phraseFrom(match.last() + 1);
            return object.map(phrase -> clause.coordinated(phrase).getLast().last() + 1)
                    .filter(to -> clause.lower(to).equals("to"))
                    .filter(to -> !clause.is(
                            to + 1, PartOfSpeech.DET, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM))
                    .flatMap(to -> withSubject(match, object, "statement.to", to + 1));
        }

        /// X vowed to do something.
        private Optional<Report> vow(Match match) {
            return clause.lower(match.last() + 1).equals("to")
                            && clause.is(match.last() + 2, PartOfSpeech.VERB, PartOfSpeech.AUX)
                    ? withSubject(match, Optional.empty(), "statement.vow", match.last() + 2)
                    : Optional.empty();
        }

        /// X told Y that …
        private Optional<Report> told(Match match) {
            Optional<NounPhrase> object = clause.phraseFrom(match.last() + 1);
            return object.flatMap(phrase -> contentFrom(phrase.last() + 1))
                    .flatMap(begin -> withSubject(match, object, "statement.told", begin));
        }

        /// X said that …
        private Optional<Report> clauseBehind(Match match) {
            return contentFrom(match.last() + 1)
                    .flatMap(begin -> withSubject(match, Optional.empty(), "statement.clause", begin));
        }

        /// X accused Y of something.
        private Optional<Report> accused(Match match) {
            return clause.phraseFrom(match.last() + 1)
                    .filter(phrase -> Set.of("of", "for").contains(clause.lower(phrase.last() + 1)))
                    .flatMap(phrase -> withSubject(match, Optional.empty(), "statement.accused", phrase.last() + 2));
        }

        /// X condemned something.
        private Optional<Report> nounPhrase(Match match) {
            return clause.phraseFrom(match.last() + 1)
                    .filter(phrase -> phrase.headToken().is(PartOfSpeech.NOUN) || phrase.last() > phrase.first())
                    .flatMap(phrase -> withSubject(match, Optional.empty(), "statement.noun-phrase", phrase.first()));
        }

        private Optional<Report> withSubject(Match match, Optional<NounPhrase> addressee, String rule, int begin) {
            boolean enough = clause.size() - begin > FEWEST_CONTENT_TOKENS;
            return enough
                    ? verb.subject()
                            .map(subject -> report(
                                    match,
                                    new Sides(subject, addressee),
                                    rule,
                                    List.of(clause.span(begin, clause.size() - 1))))
                    : Optional.empty();
        }

        private Report report(Match match, Sides sides, String rule, List<Span> content) {
            Span cue = clause.span(index, match.last());
            return new Report(
                    cue,
                    match.cue(),
                    sides.speaker(),
                    sides.addressee(),
                    Optional.empty(),
                    content,
                    verb.negated(),
                    rule);
        }

        /// Where the content begins behind the cue: after "that", after a colon, at a quotation, or where a clause
        /// starts.
        private Optional<Integer> contentFrom(int from) {
            int at = skipOccasion(from);
            if (OPENERS.contains(clause.lower(at))) {
                return Optional.of(Set.of("that", ":").contains(clause.lower(at)) ? at + 1 : at);
            }
            if (clause.lower(at).equals("\"")
                    || (clause.lower(at).equals(",") && clause.lower(at + 1).equals("\""))) {
                return Optional.of(at);
            }
            return startsClause(at) ? Optional.of(at) : Optional.empty();
        }

        /// Past "on Thursday", "in a statement", "late".
        private int skipOccasion(int from) {
            int at = from;
            while (!OPENERS.contains(clause.lower(at))
                    && (clause.is(at, PartOfSpeech.ADV) || isOccasion(at) || isDay(at))) {
                at = isOccasion(at) ? clause.phraseFrom(at + 1).orElseThrow().last() + 1 : at + 1;
            }
            return at;
        }

        private boolean isOccasion(int at) {
            return clause.is(at, PartOfSpeech.ADP)
                    && clause.phraseFrom(at + 1)
                            .filter(phrase ->
                                    occasions.contains(phrase.headToken().lower())
                                            || isDay(phrase.head())
                                            || isPlace(at, phrase))
                            .isPresent();
        }

        /// "said in Istanbul that".
        private boolean isPlace(int at, NounPhrase phrase) {
            return Set.of("in", "at", "during", "before", "after").contains(clause.lower(at))
                    && Set.of("that", ":").contains(clause.lower(phrase.last() + 1));
        }

        private boolean isDay(int at) {
            return clause.is(at, PartOfSpeech.PROPN, PartOfSpeech.NOUN)
                    && (clause.lower(at).endsWith("day")
                            || Set.of("morning", "evening", "night", "week").contains(clause.lower(at)));
        }

        /// A noun phrase with its verb behind it; "of" or "in" with another phrase may stand between.
        private boolean startsClause(int at) {
            Optional<NounPhrase> subject = clause.phraseFrom(at);
            if (subject.isEmpty()) {
                return clause.is(at, PartOfSpeech.PRON, PartOfSpeech.DET) && isPredicate(at + 1);
            }
            int next = subject.get().last() + 1;
            if (clause.is(next, PartOfSpeech.ADP) && clause.phraseFrom(next + 1).isPresent()) {
                next = clause.phraseFrom(next + 1).get().last() + 1;
            }
            return isPredicate(next);
        }

        private boolean isPredicate(int at) {
            return clause.is(at, PartOfSpeech.VERB, PartOfSpeech.AUX)
                    || (clause.is(at, PartOfSpeech.ADV) && clause.is(at + 1, PartOfSpeech.VERB, PartOfSpeech.AUX));
        }
    }
}
