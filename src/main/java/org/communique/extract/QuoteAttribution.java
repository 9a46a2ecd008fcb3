package org.communique.extract;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;

/// Finds the attribution of a quotation by where it stands: behind it up to the next mark, or before it behind a comma
/// or colon. Beside a quotation any verb may introduce it: "…!" beamed X.
final class QuoteAttribution {

    private static final SpeechLexicon.Cue SAY = new SpeechLexicon.Cue(SpeechAct.SAY, Set.of(), Stance.NEUTRAL, null);
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int REACH = 25;
    private static final int NEAR = 3;
    private static final int NEAR_VERB = 4;

    private final Document document;
    private final SpeechLexicon lexicon;

    QuoteAttribution(Document document, SpeechLexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    Optional<Report> of(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> isBeside(sentence, quote))
                .limit(1)
                .flatMap(sentence -> behind(new Syntax(new Clause(sentence)), quote).stream())
                .findFirst()
                .or(() -> document.sentences().stream()
                        .filter(sentence -> isBefore(sentence, quote))
                        .flatMap(sentence -> before(new Syntax(new Clause(sentence)), quote).stream())
                        .findFirst());
    }

    /// Whoever the sentence before tells of: "She left in anger. "They lied.""
    Optional<Report> ofSentenceBefore(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().end() <= quote.begin()
                        && quote.begin() - sentence.span().end() <= 1)
                .map(sentence -> new Syntax(new Clause(sentence)))
                .flatMap(syntax -> syntax.subject(syntax.tree().root()).stream()
                        .map(subject -> report(syntax, syntax.tree().root(), subject, quote)))
                .findFirst();
    }

    /// Whether the quotation ends in the sentence or right before it.
    private static boolean isBeside(Sentence sentence, Span quote) {
        Span span = sentence.span();
        return span.begin() <= quote.end() + NEAR && quote.end() < span.end();
    }

    private static boolean isBefore(Sentence sentence, Span quote) {
        Span span = sentence.span();
        return span.begin() < quote.begin() && quote.begin() <= span.end() + NEAR;
    }

    private Optional<Report> behind(Syntax syntax, Span quote) {
        Clause clause = syntax.clause();
        int first = IntStream.range(0, clause.size())
                .filter(at -> clause.token(at).span().begin() >= quote.end())
                .findFirst()
                .orElse(clause.size());
        int end = first;
        while (end < Math.min(clause.size(), first + REACH) && !isOuterMark(clause, end)) {
            end++;
        }
        Window window = new Window(first, end);
        return verb(syntax, first, end).flatMap(verb -> report(syntax, verb, window, quote));
    }

    private static boolean isOuterMark(Clause clause, int token) {
        return Set.of("\"", ";", ":").contains(clause.lower(token));
    }

    private Optional<Report> before(Syntax syntax, Span quote) {
        Clause clause = syntax.clause();
        int end = (int) IntStream.range(0, clause.size())
                .filter(at -> clause.token(at).span().end() <= quote.begin())
                .count();
        boolean led = Set.of(",", ":").contains(clause.lower(end - 1)) || clause.is(end - 1, PartOfSpeech.VERB);
        int first = end;
        while (first > 0 && end - first < REACH && !clause.lower(first - 1).equals("\"")) {
            first--;
        }
        Window window = new Window(first, end);
        return led
                ? lastVerb(syntax, first, end).flatMap(verb -> report(syntax, verb, window, quote))
                : Optional.empty();
    }

    private record Window(int first, int end) {

        boolean holds(int token) {
            return first <= token && token < end;
        }
    }

    /// The first verb of speech, or a finite verb that stands right behind the quotation and before its subject.
    private Optional<Integer> verb(Syntax syntax, int first, int end) {
        Optional<Integer> known = IntStream.range(first, end)
                .filter(at -> isSpeech(syntax.clause(), at))
                .boxed()
                .findFirst()
                .filter(at -> syntax.tree()
                        .child(at, "ccomp")
                        .filter(said -> said > at)
                        .isEmpty())
                .filter(at -> at - first < NEAR_VERB
                        || syntax.subject(at)
                                .filter(subject -> subject >= first)
                                .isPresent());
        return known.or(() -> Optional.of(first)
                .filter(at ->
                        at < end && FINITE.contains(syntax.clause().token(at).tag()))
                .filter(at -> syntax.clause().phraseFrom(at + 1).isPresent()));
    }

    private Optional<Integer> lastVerb(Syntax syntax, int first, int end) {
        boolean colon = syntax.clause().lower(end - 1).equals(":");
        return IntStream.range(first, end)
                .filter(at -> isSpeech(syntax.clause(), at)
                        || (colon && FINITE.contains(syntax.clause().token(at).tag())))
                .boxed()
                .reduce((_, last) -> last);
    }

    private boolean isSpeech(Clause clause, int at) {
        return clause.is(at, PartOfSpeech.VERB)
                && !lexicon.matches(clause, at, EnumSet.of(Frame.CLAUSE, Frame.QUOTE, Frame.TOLD))
                        .isEmpty();
    }

    private Optional<Report> report(Syntax syntax, int verb, Window window, Span quote) {
        boolean told = new Telling(syntax).isTold(verb) && !syntax.negated(verb);
        return told
                ? subject(syntax, verb, window).map(subject -> report(syntax, verb, subject, quote))
                : Optional.empty();
    }

    private static Optional<Integer> subject(Syntax syntax, int verb, Window window) {
        return syntax.subject(verb)
                .filter(window::holds)
                .or(() -> syntax.clause()
                        .phraseFrom(verb + 1)
                        .filter(_ -> verb == window.first())
                        .map(NounPhrase::head))
                .or(() ->
                        syntax.clause().phraseAt(verb - 1).map(NounPhrase::head).filter(window::holds))
                .or(() -> syntax.clause()
                        .phraseFrom(window.first())
                        .map(NounPhrase::head)
                        .filter(head -> head < verb));
    }

    private Report report(Syntax syntax, int verb, int subject, Span quote) {
        SpeechLexicon.Cue cue =
                lexicon.matches(syntax.clause(), verb, EnumSet.of(Frame.CLAUSE, Frame.QUOTE, Frame.TOLD)).stream()
                        .findFirst()
                        .map(SpeechLexicon.Match::cue)
                        .orElse(SAY);
        return new Report(
                syntax.clause(),
                syntax.clause().span(verb, verb),
                verb,
                cue,
                subject,
                List.of(),
                Optional.empty(),
                new BitSet(),
                Optional.of(quote),
                false,
                "statement.quoting");
    }
}
