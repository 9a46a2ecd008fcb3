package org.communique.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.article.Source.DateBasis;
import org.communique.fact.ActorKind;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Sanction;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;

/// From the values of our enums to the concepts and classes of the vocabulary that say the same.
final class Codes {

    private Codes() {}

    /// A refusal to say something is the model's sixteenth act, which the annotation guidelines do not have.
    static Node act(Statement statement) {
        boolean withheld = statement.negated() && statement.act() == SpeechAct.REJECT;
        return concept("speechact", withheld ? "withhold" : lower(statement.act()));
    }

    static Node stance(Stance stance) {
        return concept("stance", stanceTerm(stance));
    }

    private static String stanceTerm(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "supports";
            case OPPOSE -> "opposes";
            case NEUTRAL -> "noncommittal";
        };
    }

    /// Negation is no modality in the vocabulary: what did not happen is `actual` beside `cmq:negated true`.
    static Node modality(Modality modality) {
        return concept("modality", lower(modality == Modality.NEGATED ? Modality.ACTUAL : modality));
    }

    static Node reportedAs(QuoteKind kind) {
        return concept("reported", lower(kind));
    }

    static Node basis(DateBasis basis) {
        return concept("datebasis", lower(basis));
    }

    static Node precision(PartialDate date) {
        if (date.day() != null) {
            return concept("precision", "day");
        }
        return concept("precision", date.month() != null ? "month" : "year");
    }

    static Node move(Sanction.Move move) {
        return concept("sanctionmove", move.term());
    }

    static Node measure(Sanction.Measure measure) {
        return concept("sanctiontype", measure.term());
    }

    static Node status(Sanction.Status status) {
        return concept("sanctionstatus", status.term());
    }

    static Node type(PloverType type) {
        return concept("plover", type.name());
    }

    static Node mode(String mode) {
        return concept("plover", mode);
    }

    static Node cameo(String code) {
        return concept("cameo", code);
    }

    /// The class of an actor.
    static Node kind(ActorKind kind) {
        return switch (kind) {
            case PERSON -> Vocab.PERSON_CLASS;
            case COUNTRY -> Vocab.COUNTRY_CLASS;
            case GOVERNMENT_BODY -> Vocab.GOVERNMENT_CLASS;
            case INTERNATIONAL_ORGANISATION -> Vocab.INTERNATIONAL_ORGANIZATION_CLASS;
            case ARMED_GROUP -> Vocab.ARMED_GROUP_CLASS;
            case PARTY -> Vocab.POLITICAL_PARTY_CLASS;
            case MEDIA -> Vocab.MEDIA_ORGANIZATION_CLASS;
            case ORGANISATION -> Vocab.ORGANIZATION_CLASS;
            case UNNAMED_SOURCE -> Vocab.UNNAMED_SOURCE_CLASS;
            case GROUP -> Vocab.ACTOR_GROUP_CLASS;
        };
    }

    /// The property that says in one triple what an event of this category says with a node.
    static Node shortCut(PloverType type) {
        return switch (type) {
            case AGREE -> Vocab.AGREED_WITH;
            case CONSULT -> Vocab.CONSULTED_WITH;
            case SUPPORT -> Vocab.SUPPORTED;
            case CONCEDE -> Vocab.CONCEDED_TO;
            case COOPERATE -> Vocab.COOPERATED_WITH;
            case AID -> Vocab.AIDED;
            case RETREAT -> Vocab.RETREATED_BEFORE;
            case REQUEST -> Vocab.REQUESTED_OF;
            case ACCUSE -> Vocab.ACCUSED;
            case REJECT -> Vocab.REJECTED_DEMAND_OF;
            case THREATEN -> Vocab.THREATENED;
            case PROTEST -> Vocab.PROTESTED_AGAINST;
            case SANCTION -> Vocab.REDUCED_RELATIONS_WITH;
            case MOBILIZE -> Vocab.MOBILIZED_AGAINST;
            case COERCE -> Vocab.COERCED;
            case ASSAULT -> Vocab.ASSAULTED;
        };
    }

    private static Node concept(String scheme, String code) {
        return NodeFactory.createURI(Iris.concept(scheme, code));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
