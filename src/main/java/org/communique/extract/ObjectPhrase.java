package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.SpeechAct;
import org.communique.text.PartOfSpeech;

/// "X condemned the attack", "X called for talks", "the attack was condemned by X": a noun phrase as the content.
final class ObjectPhrase implements Construction {

    /// Nouns of idioms that name no content: "threw its weight behind".
    private static final Set<String> IDIOMS = Set.of(
            "weight",
            "attention",
            "light",
            "aim",
            "issue",
            "fault",
            "voice",
            "stock",
            "heed",
            "favour",
            "favor",
            "cold",
            "water",
            "finger",
            "fingers",
            "blame",
            "scorn",
            "account",
            "hands",
            "record",
            "clear");

    /// Acts whose object is no person: who questions a man is asking, who dismisses a minister says nothing.
    private static final Set<SpeechAct> OF_THINGS =
            Set.of(SpeechAct.SAY, SpeechAct.QUESTION, SpeechAct.REJECT, SpeechAct.ANNOUNCE);

    @Override
    public Optional<Take> take(CueVerb cue) {
        return cue.can(Frame.NP)
                ? object(cue)
                        .filter(object -> isMatter(cue, object))
                        .map(object -> new Take(content(cue, object), "statement.noun-phrase"))
                : Optional.empty();
    }

    private static Optional<Integer> object(CueVerb cue) {
        return onPreposition(cue).or(() -> isPreposition(cue) ? Optional.empty() : direct(cue));
    }

    /// "called for an end to the war": the noun of a phrasal cue is content too.
    private static int contentBegin(CueVerb cue) {
        for (int at = cue.first() + 1; at <= cue.last(); at++) {
            if (cue.clause().is(at, PartOfSpeech.NOUN)
                    && !IDIOMS.contains(cue.clause().lower(at))) {
                return cue.syntax().phrase(at).first();
            }
        }
        return cue.last() + 1;
    }

    private static boolean isPreposition(CueVerb cue) {
        return cue.last() > cue.first() && cue.tree().is(cue.last(), "case", "mark");
    }

    private static Optional<Integer> onPreposition(CueVerb cue) {
        boolean hangs = isPreposition(cue);
        return hangs
                ? Optional.of(cue.tree().arc(cue.last()).head()).filter(object -> object > cue.last())
                : Optional.empty();
    }

    private static Optional<Integer> direct(CueVerb cue) {
        if (cue.syntax().passive(cue.node())) {
            return cue.tree().child(cue.node(), "nsubj:pass");
        }
        return cue.tree().children(cue.node(), "obj", "ccomp", "xcomp").stream()
                .filter(child -> child > cue.last())
                .filter(child -> !cue.tree().is(child, "xcomp") || isGerund(cue, child))
                .findFirst();
    }

    /// "proposed sending troops", "opposed the mayor closing the bridge".
    private static boolean isGerund(CueVerb cue, int child) {
        return cue.clause().token(child).tag().equals("VBG")
                && cue.tree().child(child, "mark").isEmpty();
    }

    /// "what it called a plot".
    private static boolean isSoCalled(CueVerb cue, int object) {
        return cue.clause().lower(object).equals("what")
                && cue.tree().child(object, "acl:relcl").isPresent();
    }

    /// A thing that can be meant by words: not a bare name, nor a pronoun.
    private static boolean isMatter(CueVerb cue, int object) {
        Clause clause = cue.clause();
        boolean bare = clause.is(object, PartOfSpeech.PROPN)
                && cue.tree().child(object, "nmod", "acl", "amod", "nmod:poss").isEmpty();
        boolean person = OF_THINGS.contains(cue.match().cue().act())
                && (Speakers.isSomebody(clause.token(object)) || clause.is(object, PartOfSpeech.PROPN));
        return isSoCalled(cue, object)
                || (!bare && !person && !clause.is(object, PartOfSpeech.PRON, PartOfSpeech.NUM, PartOfSpeech.PUNCT));
    }

    /// The object with what follows it in the clause of the cue, up to a comma or another verb; without the day at its
    /// end.
    private static BitSet content(CueVerb cue, int object) {
        BitSet own = cue.syntax().subtree(object);
        own.clear(cue.first(), cue.last() + 1);
        cue.tree().children(object, "case", "mark").stream()
                .filter(mark -> mark <= cue.last())
                .forEach(own::clear);
        if (own.isEmpty() || own.nextSetBit(0) < cue.first()) {
            return own;
        }
        BitSet clause = rest(cue, own);
        dropAsides(cue, own);
        own.set(contentBegin(cue), own.nextSetBit(0));
        int end = own.length();
        while (clause.get(end) && !cue.clause().is(end, PartOfSpeech.PUNCT)) {
            own.set(end++);
        }
        purpose(cue, end).ifPresent(own::or);
        return own;
    }

    /// What else stands in the clause of the cue and may belong to the object.
    private static BitSet rest(CueVerb cue, BitSet own) {
        BitSet clause = cue.syntax().subtree(cue.node());
        cue.children("conj", "parataxis", "cc", "nsubj", "advcl")
                .forEach(child -> clause.andNot(cue.syntax().subtree(child)));
        cue.children("obl:tmod", "obl:unmarked", "obl", "advmod").stream()
                .filter(child -> Extent.isTime(cue.clause(), child))
                .forEach(child -> clause.andNot(cue.syntax().subtree(child)));
        clause.andNot(own);
        return clause;
    }

    /// ", which …": what is told beside, wherever in the object.
    private static void dropAsides(CueVerb cue, BitSet own) {
        int first = own.nextSetBit(0);
        own.stream()
                .filter(token -> cue.tree().is(token, "acl:relcl"))
                .mapToObj(cue.syntax()::subtree)
                .filter(relative -> relative.nextSetBit(0) > first)
                .filter(relative ->
                        cue.clause().lower(relative.nextSetBit(0) - 1).equals(",")
                                || cue.clause().lower(relative.nextSetBit(0)).equals(","))
                .toList()
                .forEach(own::andNot);
    }

    /// "called for action to end the war": the infinitive right behind the object.
    private static Optional<BitSet> purpose(CueVerb cue, int end) {
        return cue.children("advcl", "xcomp").stream()
                .filter(child -> cue.syntax().marker(child).equals("to"))
                .map(cue.syntax()::subtree)
                .filter(infinitive -> infinitive.nextSetBit(0) == end)
                .findFirst();
    }
}
