package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// How far content reaches in its sentence, beyond what hangs on its head: trees of long sentences break at commas,
/// and what stands before a closing attribution is all content.
final class Extent {

    private static final Set<String> TIMES = Set.of(
            "morning",
            "evening",
            "night",
            "afternoon",
            "week",
            "month",
            "year",
            "today",
            "yesterday",
            "tomorrow",
            "late",
            "early",
            "earlier",
            "later",
            "weekend",
            "recently",
            "day");

    private static final int OCCASION = 9;

    private Extent() {}

    /// Content before its attribution begins with the sentence, and ends where the attribution begins.
    static void beforeAttribution(CueVerb cue, BitSet content) {
        int begin = begin(cue, content);
        boolean before = !content.isEmpty() && content.nextSetBit(0) < begin;
        boolean outer = Complement.isRoot(cue.tree(), cue.node()) || cue.tree().is(cue.node(), "parataxis");
        if (before && outer && endsClause(cue, begin - 1)) {
            content.set(firstWord(cue.clause()), begin);
            dropBehind(cue, content);
        }
    }

    static int firstWord(Clause clause) {
        int at = 0;
        while (at < clause.size() - 1 && clause.is(at, PartOfSpeech.PUNCT, PartOfSpeech.CCONJ)) {
            at++;
        }
        return at;
    }

    private static boolean endsClause(CueVerb cue, int token) {
        return cue.clause().is(token, PartOfSpeech.PUNCT);
    }

    /// The first token of the cue and its subject.
    static int begin(CueVerb cue, BitSet content) {
        Optional<NounPhrase> before =
                cue.subject().map(cue.syntax()::phrase).filter(phrase -> phrase.last() == cue.first() - 1);
        int begin = before.map(NounPhrase::first).orElse(cue.first());
        if (before.isPresent() && cue.syntax().isQuoteMark(begin - 1)) {
            return begin;
        }
        for (int subject : cue.speakers()) {
            int first = cue.syntax().subtree(subject).nextSetBit(0);
            if (first < begin && !content.get(subject)) {
                begin = first;
            }
        }
        return begin;
    }

    /// What follows the attribution and is neither quoted nor joined to the content is about how it was said.
    private static void dropBehind(CueVerb cue, BitSet content) {
        int behind = content.nextSetBit(cue.last() + 1);
        boolean open = behind >= 0;
        boolean quoted = open && Stops.quotedTokens(cue).get(behind);
        boolean inQuote = cue.syntax().isQuoteMark(begin(cue, content) - 1);
        if (open && !quoted && (inQuote || !isJoined(cue, behind))) {
            content.clear(behind, content.length());
        }
    }

    private static boolean isJoined(CueVerb cue, int behind) {
        int at = behind;
        while (at < cue.clause().size() - 1 && cue.clause().is(at, PartOfSpeech.PUNCT)) {
            at++;
        }
        return cue.clause().is(at, PartOfSpeech.CCONJ) || hasHeadBehind(cue, at);
    }

    /// "The sanctions, X said, would hurt": the predicate stands behind.
    private static boolean hasHeadBehind(CueVerb cue, int at) {
        Tree tree = cue.tree();
        return cue.clause().is(at, PartOfSpeech.AUX, PartOfSpeech.VERB)
                && !cue.clause().token(at).tag().equals("VBG")
                && !tree.is(at, "advcl", "acl");
    }

    /// Content behind its cue begins behind "that", whatever occasion stands before it; else behind a day.
    static void behindCue(CueVerb cue, int head, BitSet content) {
        int first = content.nextSetBit(0);
        if (first <= cue.last()) {
            return;
        }
        int that = cue.tree().children(head, "mark").stream()
                .filter(mark -> cue.clause().lower(mark).equals("that"))
                .filter(mark -> mark - first <= OCCASION)
                .findFirst()
                .orElse(-1);
        if (that >= 0) {
            content.clear(first, that + 1);
        } else if (first == cue.last() + 1) {
            content.clear(first, pastTimes(cue, first));
        }
    }

    private static int pastTimes(CueVerb cue, int first) {
        int at = first;
        while (at < cue.clause().size()
                && (isTime(cue.clause(), at) || (isBeforeTime(cue.clause(), at) && isTime(cue.clause(), at + 1)))) {
            at++;
        }
        boolean starts = at > first && cue.clause().is(at, PartOfSpeech.PUNCT, PartOfSpeech.VERB, PartOfSpeech.AUX);
        return starts ? first : at;
    }

    private static boolean isBeforeTime(Clause clause, int token) {
        return clause.is(token, PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.ADJ);
    }

    static boolean isTime(Clause clause, int token) {
        String word = clause.lower(token);
        return TIMES.contains(word) || (word.length() > "day".length() && word.endsWith("day"));
    }
}
