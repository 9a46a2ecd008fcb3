package org.communique.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.text.NounPhrase;

/// A verb with what hangs on it, as far as word order and tags tell.
///
/// `subject` is who does it, through control as well ("Japan plans to impose": Japan); of a passive it is the one it is
/// done
/// to. `governors` are the token indices of the words it depends on through "to", the nearest first ("plans").
/// `prepositions` maps each preposition behind the verb to its first phrase.
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
