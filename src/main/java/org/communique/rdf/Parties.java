package org.communique.rdf;

import java.util.List;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.EventCode;
import org.communique.fact.PloverType;
import org.communique.fact.SpeechAct;
import org.communique.fact.Statement;

/// Who acts in saying something, and towards whom.
record Parties(List<Actor> initiators, List<Actor> recipients) {

    /// The voice that counts is the polity spoken for, else the speaker.
    static Parties of(Statement statement, EventCode code) {
        Actor voice = statement.onBehalfOf() != null ? statement.onBehalfOf() : statement.speaker();
        return new Parties(List.of(voice), recipients(statement, code.type()));
    }

    /// Whom a verbal act hits. A gap is better than a wrong triple: "condemned the attack on Ukraine" is about
    /// Ukraine and accuses somebody else; "told Biden that Moscow lies" is told to one and accuses another. So what
    /// is asked or promised goes to the addressees; a reproach, a threat, support or a refusal only to addressees
    /// whom it is about, or to the one actor that an outright accusation is about.
    private static List<Actor> recipients(Statement statement, PloverType type) {
        return switch (type) {
            case REQUEST, AGREE, CONCEDE -> asked(statement);
            case ACCUSE -> accused(statement);
            default -> addressedAndMeant(statement);
        };
    }

    /// Media are told, not asked.
    private static List<Actor> asked(Statement statement) {
        return statement.addressees().stream()
                .filter(actor -> actor.kind() != ActorKind.MEDIA)
                .toList();
    }

    private static List<Actor> accused(Statement statement) {
        boolean plain = statement.act() == SpeechAct.ACCUSE && statement.about().size() == 1;
        return plain ? statement.about() : addressedAndMeant(statement);
    }

    private static List<Actor> addressedAndMeant(Statement statement) {
        return statement.addressees().stream()
                .filter(statement.about()::contains)
                .toList();
    }
}
