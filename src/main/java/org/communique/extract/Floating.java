package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.entity.Mention;
import org.communique.fact.ActorKind;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.PartOfSpeech;
import org.communique.text.Quotation;
import org.communique.text.Sentence;

/// Gives every quotation of speech to a speaker: whole quotations to the report that has a part of them, those that
/// follow one directly to the same, and those that stand alone to whoever spoke last.
final class Floating {

    private static final double WHOLLY = 0.85;
    private static final int FARTHEST = 700;

    private final Document document;
    private final QuoteAttribution attribution;
    private final Function<Report, List<Mention>> speakers;
    private final List<Saying> sayings;

    Floating(
            Document document,
            QuoteAttribution attribution,
            Function<Report, List<Mention>> speakers,
            List<Saying> sayings) {
        this.document = document;
        this.attribution = attribution;
        this.speakers = speakers;
        this.sayings = new ArrayList<>(sayings);
    }

    List<Saying> settled() {
        for (Quotation quotation : document.quotations()) {
            take(quotation.outer());
        }
        sayings.sort(Comparator.comparing(saying -> saying.content().getFirst()));
        return List.copyOf(sayings);
    }

    private void take(Span quote) {
        Optional<Saying> owner =
                sayings.stream().filter(saying -> saying.touches(quote)).findFirst();
        if (owner.isPresent()) {
            owner.filter(saying -> mostly(saying, quote) || sentences(quote).size() > 1)
                    .ifPresent(saying -> replace(saying, saying.with(quote)));
        } else if (!holdsCue(quote)) {
            Optional<Saying> attributed = attributed(quote);
            if (attributed.isPresent()) {
                sayings.add(attributed.get());
            } else if (isSpeech(quote)) {
                unattributed(quote);
            }
        }
    }

    /// What no verb is beside: of whoever spoke in the sentence before, else of whoever that tells of.
    private void unattributed(Span quote) {
        Optional<Saying> last = last(quote.begin());
        Optional<Saying> told = last.filter(saying -> isNext(saying, quote)).isPresent()
                ? Optional.empty()
                : attribution
                        .ofSentenceBefore(quote)
                        .map(report -> Saying.of(report, speakers.apply(report)))
                        .filter(saying -> saying.speakers().stream()
                                .anyMatch(speaker -> speaker.actor().kind() == ActorKind.PERSON));
        told.ifPresentOrElse(sayings::add, () -> last.ifPresent(saying -> attach(saying, quote)));
    }

    /// What a verb beside the quotation attributes, where it says a sentence or what a comma or colon leads to.
    private Optional<Saying> attributed(Span quote) {
        return attribution
                .of(quote)
                .filter(_ -> hasWords(quote))
                .filter(report ->
                        sayings.stream().noneMatch(saying -> saying.cue().overlaps(report.cue())))
                .map(report -> Saying.of(report, speakers.apply(report)))
                .filter(saying -> !saying.speakers().isEmpty());
    }

    private boolean hasWords(Span quote) {
        return document.plain(quote).split(" ", -1).length > 1;
    }

    private boolean holdsCue(Span quote) {
        return sayings.stream().anyMatch(saying -> quote.contains(saying.cue()));
    }

    private static boolean mostly(Saying saying, Span quote) {
        int common = saying.content().stream()
                .filter(quote::overlaps)
                .mapToInt(part -> Math.min(part.end(), quote.end()) - Math.max(part.begin(), quote.begin()))
                .sum();
        return 2 * common > quote.length();
    }

    private void replace(Saying old, Saying now) {
        sayings.set(sayings.indexOf(old), now);
    }

    private void attach(Saying last, Span quote) {
        if (isQuoted(last) && isNext(last, quote)) {
            replace(last, last.with(quote));
        } else {
            sayings.add(new Saying(last.report(), last.cue(), last.speakers(), List.of(quote), "statement.floating"));
        }
    }

    private boolean isQuoted(Saying saying) {
        Span part = saying.content().getLast();
        return document.quotations().stream()
                .anyMatch(quote -> quote.outer().overlaps(part) && quote.outer().length() * 2 > part.length());
    }

    /// Whether no sentence stands between what was said and the quotation.
    private boolean isNext(Saying saying, Span quote) {
        int end = Math.max(saying.content().getLast().end(), saying.cue().end());
        return document.sentences().stream()
                .map(Sentence::span)
                .noneMatch(sentence -> sentence.begin() > end && sentence.end() <= quote.begin());
    }

    private Optional<Saying> last(int offset) {
        return sayings.stream()
                .filter(saying -> saying.cue().end() <= offset)
                .filter(saying -> offset - saying.content().getLast().end() < FARTHEST)
                .max(Comparator.comparing(Saying::cue));
    }

    private List<Sentence> sentences(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .toList();
    }

    /// A sentence in quotation marks, not a word or a title.
    private boolean isSpeech(Span quote) {
        List<Sentence> sentences = sentences(quote);
        return sentences.stream().anyMatch(sentence -> covers(quote, sentence.span()) && hasVerb(sentence));
    }

    private static boolean covers(Span quote, Span sentence) {
        int common = Math.min(quote.end(), sentence.end()) - Math.max(quote.begin(), sentence.begin());
        return common >= WHOLLY * sentence.length();
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
    }
}
