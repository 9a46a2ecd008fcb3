package org.communique.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// The questions that rules of statements ask about a sentence's tree.
final class Syntax {

    private static final Set<String> NOBODY = Set.of("no", "none", "neither", "nobody", "no-one", "nothing");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final String[] NOMINAL = {"nsubj", "obj", "iobj", "obl", "nmod", "appos", "compound"};

    private final Clause clause;
    private final Tree tree;

    Syntax(Clause clause) {
        this.clause = clause;
        this.tree = clause.sentence().tree();
    }

    Clause clause() {
        return clause;
    }

    Tree tree() {
        return tree;
    }

    /// The word that the others of its clause hang on: of "is critical" the adjective.
    int node(int verb) {
        return tree.is(verb, "cop", "aux") ? tree.arc(verb).head() : verb;
    }

    boolean passive(int node) {
        return tree.child(node, "nsubj:pass", "aux:pass").isPresent()
                || (clause.token(node).tag().equals("VBN")
                        && !isDoubled(node)
                        && tree.is(node, "acl", "advcl", "amod")
                        && tree.child(node, "aux", "nsubj").isEmpty());
    }

    /// "X announced the talks have been cancelled" read as "X, announced": a participle between two subjects of a verb.
    boolean isDoubled(int node) {
        int noun = tree.arc(node).head();
        return noun >= 0
                && tree.is(noun, "nsubj")
                && tree.children(tree.arc(noun).head(), "nsubj").stream()
                        .anyMatch(other -> other > node && tree.arc(noun).head() > other);
    }

    /// Whoever does what the clause of a node says, through control, co-ordination and relative clauses.
    Optional<Integer> subject(int node) {
        return new Subjects(this).of(node);
    }

    /// What is negated in itself or by the verb it is an infinitive of.
    boolean negated(int node) {
        boolean own = tree.children(node, "advmod", "det", "cc:preconj").stream()
                .anyMatch(child -> Verbs.NEGATIONS.contains(clause.lower(child)));
        return own || (tree.is(node, "xcomp") && undone(tree.arc(node).head()));
    }

    private boolean undone(int governor) {
        return WordClass.UNDONE.has(clause.token(governor).lemma()) || negated(governor);
    }

    /// "no group", "none of them", "nobody".
    boolean isNobody(int subject) {
        return NOBODY.contains(clause.lower(subject))
                || tree.children(subject, "det", "cc").stream().anyMatch(child -> NOBODY.contains(clause.lower(child)));
    }

    /// The antecedent where the token is a relative pronoun.
    int antecedent(int token) {
        boolean relative = RELATIVES.contains(clause.lower(token)) && !clause.is(token, PartOfSpeech.SCONJ);
        if (!relative) {
            return token;
        }
        return tree.ancestors(token).stream()
                .filter(at -> tree.is(at, "acl:relcl"))
                .findFirst()
                .map(at -> tree.arc(at).head())
                .orElse(token);
    }

    /// The phrases of a noun and of those co-ordinated with it.
    List<NounPhrase> phrases(int noun) {
        List<NounPhrase> phrases = new ArrayList<>();
        phrases.add(phrase(noun));
        tree.children(noun, "conj").stream()
                .filter(member -> clause.is(member, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON))
                .map(this::phrase)
                .forEach(phrases::add);
        return phrases;
    }

    /// The base phrase of a noun, or the word alone.
    NounPhrase phrase(int noun) {
        return clause.phraseOf(noun).orElseGet(() -> new NounPhrase(clause.sentence(), noun, noun, noun));
    }

    BitSet subtree(int token) {
        BitSet set = new BitSet();
        tree.subtree(token).forEach(set::set);
        return set;
    }

    BitSet everything() {
        BitSet set = new BitSet();
        set.set(0, clause.size());
        return set;
    }

    /// The head of the clause that a token stands in.
    int clauseOf(int token) {
        int at = token;
        while (tree.is(at, NOMINAL) && !isPredicate(at)) {
            at = tree.arc(at).head();
        }
        return at;
    }

    private boolean isPredicate(int token) {
        return tree.child(token, "cop", "nsubj").isPresent();
    }

    /// The preposition or conjunction that a token hangs by, empty where there is none.
    String marker(int token) {
        return tree.child(token, "case", "mark").map(clause::lower).orElse("");
    }

    boolean isMarked(int token, Set<String> markers) {
        return tree.children(token, "case", "mark").stream().anyMatch(mark -> markers.contains(clause.lower(mark)));
    }

    boolean isQuoteMark(int token) {
        return Set.of("\"", "''", "``", "'").contains(clause.lower(token));
    }
}
