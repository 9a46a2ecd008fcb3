package org.communique.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.text.NounPhrase;

/// A verb with what hangs on it, as the tree tells.
///
/// `subject` is who does it, through control as well ("Japan plans to impose": Japan); of a passive it is the one it is
/// done to. `governors` are the token indices of the words whose content it is, the nearest first ("plans").
/// `prepositions` maps each preposition that hangs on the verb to its first phrase; the agent of a passive is under
/// "by".
record Verb(
        Clause clause,
        int index,
        Optional<NounPhrase> subject,
        Optional<NounPhrase> object,
        Map<String, NounPhrase> prepositions,
        boolean passive,
        boolean negated,
        List<Integer> auxiliaries,
        List<Integer> governors) {

    Verb {
        prepositions = Map.copyOf(prepositions);
        auxiliaries = List.copyOf(auxiliaries);
        governors = List.copyOf(governors);
    }

    String lemma() {
        return clause.token(index).lemma();
    }
}
