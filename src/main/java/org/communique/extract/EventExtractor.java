package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.entity.Cast;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;
import org.communique.fact.Span;
import org.communique.fact.Statement;
import org.communique.text.Document;
import org.jspecify.annotations.Nullable;

/// Reads who did what to whom, and whether it happened.
///
/// An event needs a trigger and somebody it concerns. What stands in the content of a statement is its speaker's word,
/// not
/// the article's.
final class EventExtractor {

    private static final Confidence VERB = new Confidence(75);
    private static final Confidence NOUN = new Confidence(65);

    /// Of parties that another sentence names.
    private static final Confidence RECALLED = new Confidence(40);

    private final EventLexicon lexicon;
    private final ModalityReader modality;
    private final SanctionReader sanctions;

    EventExtractor(EventLexicon lexicon, ModalityReader modality, SanctionReader sanctions) {
        this.lexicon = lexicon;
        this.modality = modality;
        this.sanctions = sanctions;
    }

    /// The events of the document; those inside the content of one of its statements are asserted by it.
    List<Event> extract(Document document, Cast cast, List<Statement> statements) {
        return new Reading(document, new Roles(cast), statements).events();
    }

    /// One document being read.
    private final class Reading {

        private final Document document;
        private final Roles roles;
        private final List<Statement> statements;
        private final FactIds ids;

        Reading(Document document, Roles roles, List<Statement> statements) {
            this.document = document;
            this.roles = roles;
            this.statements = statements;
            this.ids = new FactIds(document.article());
        }

        List<Event> events() {
            List<Found> found = new ArrayList<>();
            for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
                found.addAll(merge(find(sentence)));
            }
            return Recall.fill(found).stream()
                    .filter(one -> !one.parties().isEmpty())
                    .map(this::event)
                    .toList();
        }

        private List<Found> find(int sentence) {
            Clause clause = new Clause(document.sentences().get(sentence));
            List<Found> found = new ArrayList<>();
            int at = 0;
            while (at < clause.size()) {
                Trigger trigger = lexicon.match(clause, at, roles::is).orElse(null);
                if (trigger != null && found.stream().noneMatch(other -> isSame(other.trigger(), trigger))) {
                    found.add(new Found(trigger, roles.of(trigger), sentence, false));
                }
                at = trigger == null || trigger.entry().kind() != Kind.NOUN ? at + 1 : trigger.last() + 1;
            }
            return found;
        }

        private static boolean isSame(Trigger one, Trigger other) {
            return one.first() == other.first() && one.last() == other.last();
        }

        /// A verb and the noun that names the same event become one, with the parties of both.
        private static List<Found> merge(List<Found> found) {
            List<Found> merged = new ArrayList<>();
            for (Found one : found) {
                if (found.stream().anyMatch(other -> other.tells(one))) {
                    continue;
                }
                Parties parties =
                        found.stream().filter(one::tells).map(Found::parties).reduce(one.parties(), Parties::or);
                merged.add(one.with(parties));
            }
            return merged;
        }

        private Event event(Found found) {
            Trigger trigger = found.trigger();
            Span anchor = trigger.clause().span(trigger.first(), trigger.last());
            Statement teller = teller(anchor);
            Modality told = Told.in(teller, trigger, modality.of(trigger));
            Sanction sanction = sanctions.of(trigger, told);
            String rule = "event." + trigger.entry().kind().name().toLowerCase(Locale.ROOT) + "."
                    + String.join("-", trigger.entry().words());
            return new Event(
                    id(trigger, found.parties(), anchor),
                    code(trigger, told, sanction),
                    found.parties().sources(),
                    found.parties().targets(),
                    told,
                    document.evidence(anchor),
                    date(trigger, told),
                    teller == null ? null : teller.id(),
                    sanction,
                    new Basis(document.evidence(trigger.clause().sentence().span()), rule, confidence(found)));
        }

        private static Confidence confidence(Found found) {
            Confidence told = found.isNoun() ? NOUN : VERB;
            return found.recalled() ? told.and(RECALLED) : told;
        }

        private FactId id(Trigger trigger, Parties parties, Span anchor) {
            List<String> actors = Stream.concat(parties.sources().stream(), parties.targets().stream())
                    .map(Actor::id)
                    .toList();
            return ids.of(List.of("event", trigger.entry().code().type(), anchor, actors));
        }

        /// The statement in whose content the words stand, the narrowest of several.
        private @Nullable Statement teller(Span anchor) {
            return statements.stream()
                    .filter(statement -> statement.wording().content().stream()
                            .anyMatch(part -> part.span().contains(anchor)))
                    .min(Comparator.comparingInt(statement -> statement.wording().content().stream()
                            .mapToInt(part -> part.span().length())
                            .sum()))
                    .orElse(null);
        }

        /// The date that the tree gives the event. What has happened is not dated after the publication, and what is
        /// planned not before it.
        private @Nullable PartialDate date(Trigger trigger, Modality told) {
            PartialDate published = document.article().source().published();
            return Dating.times(trigger, document.times())
                    .flatMap(time -> time.date().stream())
                    .filter(date -> published == null || isPossible(date, told, published))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static boolean isPossible(PartialDate date, Modality told, PartialDate published) {
        return told == Modality.ACTUAL
                ? !date.earliest().isAfter(published.latest())
                : told != Modality.PLANNED || !date.latest().isBefore(published.earliest());
    }

    private static EventCode code(Trigger trigger, Modality told, @Nullable Sanction sanction) {
        EventCode code = trigger.entry().code();
        String cameo = switch (told) {
            case ACTUAL -> code.cameo();
            case PLANNED -> intent(code.type());
            case THREATENED, REQUESTED, HYPOTHETICAL, NEGATED -> null;
        };
        return new EventCode(code.type(), code.mode(), sanction == null ? cameo : SanctionReader.cameo(sanction));
    }

    /// The CAMEO code of announcing such an event, null where CAMEO has none.
    private static @Nullable String intent(PloverType type) {
        return switch (type) {
            case AGREE -> "030";
            case COOPERATE -> "031";
            case AID -> "033";
            case CONCEDE, RETREAT -> "035";
            case CONSULT -> "036";
            default -> null;
        };
    }
}
