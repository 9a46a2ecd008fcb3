package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// Finds what hangs on a verb, or on another word that says something of a subject, in the tree of its sentence.
final class Verbs {

    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "no");

    /// How a clause is joined whose doer is the object of the verb above it: "accused Japan of attacking".
    private static final Set<String> OF_OBJECT = Set.of("of", "for", "from", "into", "against");

    /// How else a clause is joined that is the content of the word above it: "decided on leaving".
    private static final Set<String> OF_CONTENT = Set.of("to", "on", "about", "over");

    /// How somebody is addressed who shall do what follows: "called on Japan to lift".
    private static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "for", "with");

    /// Chains of control longer than this do not occur.
    private static final int DEEPEST = 8;

    private final Clause clause;
    private final Tree tree;

    private Verbs(Clause clause) {
        this.clause = clause;
        this.tree = clause.tree();
    }

    /// The verb at a token of the clause.
    static Verb at(Clause clause, int index) {
        return clause.verb(index, () -> new Verbs(clause).verb(index));
    }

    private Verb verb(int index) {
        return new Verb(
                clause,
                index,
                subject(index, DEEPEST),
                object(index),
                prepositions(index),
                isPassive(index),
                isNegatedThroughout(index),
                auxiliaries(index),
                governors(index));
    }

    // ---- Who does it

    /// Whoever does what the verb says, or of a passive whoever it is done to.
    private Optional<NounPhrase> subject(int verb, int deep) {
        Optional<Integer> own = clause.dependent(verb, "nsubj");
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(verb) : clause.phraseOf(own.get());
        }
        if (deep == 0 || !clause.isLikely(verb)) {
            return Optional.empty();
        }
        int head = tree.arc(verb).head();
        return switch (tree.arc(verb).relation()) {
            case "conj", "advmod" -> subject(head, deep - 1);
            case "xcomp" -> controller(verb, head, deep - 1);
            case "advcl", "ccomp" -> isFree(verb) ? controller(verb, head, deep - 1) : Optional.empty();
            case "acl" -> ofNoun(verb, head, deep - 1);
            case "acl:relcl" -> antecedent(verb);
            default -> Optional.empty();
        };
    }

    /// Whether a clause leaves its subject to the verb above it: an infinitive or a participle.
    private boolean isFree(int verb) {
        return !clause.token(verb).tag().matches("VBD|VBP|VBZ")
                && auxiliaries(verb).stream().noneMatch(this::isFinite);
    }

    private boolean isFinite(int auxiliary) {
        return clause.token(auxiliary).tag().matches("VBD|VBP|VBZ|MD");
    }

    /// Who does what depends on a verb: its object ("urged Japan to lift"), whom it addresses ("called on Japan to
    /// lift"), else its subject ("Japan refused to lift").
    private Optional<NounPhrase> controller(int verb, int governor, int deep) {
        boolean ofSubject = isPassive(governor)
                || WordClass.CONTROL.has(clause.token(governor).lemma());
        return (ofSubject ? Optional.<NounPhrase>empty() : told(verb, governor))
                .or(() -> isUnclear(verb, governor) ? agent(governor) : subject(governor, deep));
    }

    /// "The city was bombed, killing ten": not the subject of the passive does it.
    private boolean isUnclear(int verb, int governor) {
        return isPassive(governor) && clause.mark(verb).isEmpty() && tree.is(verb, "advcl");
    }

    private Optional<NounPhrase> told(int verb, int governor) {
        boolean ofObject = tree.is(verb, "xcomp") || OF_OBJECT.contains(clause.mark(verb));
        Optional<NounPhrase> object = ofObject
                ? clause.dependents(governor, "iobj", "obj").stream()
                        .filter(child -> child < verb)
                        .findFirst()
                        .flatMap(clause::phraseOf)
                : Optional.empty();
        return object.or(() -> clause.mark(verb).equals("to")
                ? clause.attached(governor, ADDRESSING).stream()
                        .filter(phrase -> phrase.last() < verb && isDirectlyBefore(phrase, verb))
                        .findFirst()
                : Optional.empty());
    }

    private boolean isDirectlyBefore(NounPhrase phrase, int verb) {
        int mark = tree.child(verb, "mark").orElse(verb);
        return clause.coordinated(phrase).getLast().last() == mark - 1;
    }

    /// Who does what depends on a noun: "sanctions imposed" (they are), "troops attacking" (they do), "plans to impose"
    /// (whoever has them).
    private Optional<NounPhrase> ofNoun(int verb, int noun, int deep) {
        boolean content = clause.mark(verb).equals("to") || OF_OBJECT.contains(clause.mark(verb));
        return content ? holder(noun, deep) : clause.phraseOf(noun);
    }

    /// Whose plan it is: "Japan's plan", "the plan of Japan", "Japan announced plans", "Japan, in a bid to".
    private Optional<NounPhrase> holder(int noun, int deep) {
        Optional<NounPhrase> owner = clause.dependent(noun, "nmod:poss")
                .flatMap(clause::phraseOf)
                .or(() -> clause.attached(noun, Set.of("by", "of")).stream().findFirst());
        Optional<NounPhrase> named = owner.or(() -> nationality(noun));
        if (named.isPresent() || deep == 0) {
            return named;
        }
        int head = tree.arc(noun).head();
        if (tree.is(noun, "obj", "obl", "xcomp", "ccomp")) {
            return isPassive(head) ? agent(head) : subject(head, deep - 1);
        }
        boolean said = clause.dependent(noun, "nsubj").isPresent();
        return said ? subject(noun, deep - 1) : Optional.empty();
    }

    /// "a U.S. effort to", "Russian plans to".
    private Optional<NounPhrase> nationality(int noun) {
        return clause.dependents(noun, "amod", "compound", "nmod:desc").stream()
                .filter(child -> Character.isUpperCase(clause.token(child).form().charAt(0)) && child > 0)
                .map(child -> new NounPhrase(clause.sentence(), child, child, child))
                .findFirst();
    }

    private boolean isRelative(int token) {
        return clause.token(token).tag().matches("WP|WDT")
                || (clause.lower(token).equals("that") && token > 0 && clause.is(token, PartOfSpeech.PRON));
    }

    /// What a relative clause is about: the noun it hangs on, itself or by the verb it is joined to.
    private Optional<NounPhrase> antecedent(int verb) {
        int first = clause.firstOf(verb);
        return tree.is(first, "acl") ? tree.head(first).flatMap(clause::phraseOf) : Optional.empty();
    }

    private Optional<NounPhrase> agent(int verb) {
        return clause.dependent(verb, "obl:agent")
                .flatMap(clause::phraseOf)
                .or(() -> clause.attached(verb, Set.of("by")).stream().findFirst());
    }

    // ---- To whom it is done

    private Optional<NounPhrase> object(int verb) {
        Optional<Integer> own = clause.dependent(verb, "obj").or(() -> clause.dependent(verb, "iobj"));
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(verb) : clause.phraseOf(own.get());
        }
        if (isObjectRelative(verb)) {
            return antecedent(verb);
        }
        return Stream.concat(Stream.of(verb), Stream.of(tree.arc(verb).head()))
                .filter(_ -> !isPassive(verb))
                .flatMap(one -> shared(verb, one))
                .findFirst()
                .flatMap(clause::phraseOf);
    }

    /// "the sanctions Japan imposed".
    private boolean isObjectRelative(int verb) {
        return tree.is(verb, "acl")
                && clause.dependent(verb, "nsubj")
                        .filter(child -> child < verb && !isRelative(child))
                        .isPresent()
                && clause.dependents(verb, "aux:pass", "ccomp", "xcomp", "cop").isEmpty();
    }

    /// "attacked and occupied Poland": the object of the verb that another is joined to, if it stands behind both.
    private Stream<Integer> shared(int verb, int other) {
        if (other == verb) {
            return tree.children(verb, "conj").stream()
                    .filter(joined -> tree.children(joined, "nsubj").isEmpty())
                    .filter(joined -> tree.child(joined, "cc")
                            .filter(cc -> cc == verb + 1)
                            .isPresent())
                    .flatMap(joined -> tree.child(joined, "obj").stream());
        }
        return tree.is(verb, "conj") ? tree.child(other, "obj").stream().filter(object -> object > verb) : Stream.of();
    }

    private Map<String, NounPhrase> prepositions(int verb) {
        Map<String, NounPhrase> found = new LinkedHashMap<>();
        for (int child : clause.dependents(verb, "obl")) {
            String preposition = clause.preposition(child);
            Optional<NounPhrase> phrase = isRelative(child) ? antecedent(verb) : clause.phraseOf(child);
            phrase.filter(_ -> !preposition.isEmpty()).ifPresent(each -> found.putIfAbsent(preposition, each));
        }
        return found;
    }

    // ---- How it is told

    /// "were imposed", "sanctions imposed by Japan", "hit by sanctions, Russia …".
    private boolean isPassive(int verb) {
        if (!clause.dependents(verb, "aux:pass", "nsubj:pass").isEmpty()) {
            return !isObjectRelative(verb);
        }
        boolean participle = clause.token(verb).tag().equals("VBN");
        if (!participle
                || isObjectRelative(verb)
                || !clause.dependents(verb, "obj").isEmpty()) {
            return false;
        }
        boolean bare = tree.children(verb, "aux", "cop").isEmpty();
        return switch (tree.arc(verb).relation()) {
            case "acl", "advcl", "xcomp", "root", "parataxis" -> bare;
            case "conj" ->
                bare
                        && tree.children(verb, "nsubj").isEmpty()
                        && isPassive(tree.arc(verb).head());
            default -> false;
        };
    }

    private boolean isNegatedThroughout(int verb) {
        return isNegated(verb)
                || (tree.is(verb, "xcomp") && isNegatedThroughout(tree.arc(verb).head()));
    }

    private boolean isNegated(int verb) {
        return isNegated(clause, verb);
    }

    /// Whether the word itself is negated: "did not", "never", "no longer", "neither attacked nor", or by a subject
    /// that is nobody.
    static boolean isNegated(Clause clause, int verb) {
        Tree tree = clause.tree();
        boolean own = tree.children(verb, "advmod", "cc", "det", "aux").stream()
                .anyMatch(child -> isNegation(clause, child) || hasNo(clause, child));
        boolean nobody = tree.children(verb, "nsubj").stream().anyMatch(child -> isNobody(clause, child));
        boolean joined = tree.is(verb, "conj")
                && tree.children(verb, "nsubj", "aux", "cop").isEmpty()
                && !clause.token(verb).tag().matches("VBD|VBZ|VBP")
                && tree.child(verb, "cc")
                        .filter(cc -> clause.lower(cc).equals("but"))
                        .isEmpty()
                && isNegated(clause, tree.arc(verb).head());
        return own || nobody || joined;
    }

    /// A negation, but not the one of "not only".
    private static boolean isNegation(Clause clause, int token) {
        return NEGATIONS.contains(clause.lower(token))
                && !Set.of("only", "just", "merely", "simply").contains(clause.lower(token + 1));
    }

    /// "no longer", "not even".
    private static boolean hasNo(Clause clause, int adverb) {
        return clause.tree().is(adverb, "advmod")
                && clause.tree().children(adverb, "advmod", "det", "neg").stream()
                        .anyMatch(child -> NEGATIONS.contains(clause.lower(child)));
    }

    /// "nobody", "no soldier", "neither Japan nor Peru", "none of them".
    static boolean isNobody(Clause clause, int noun) {
        boolean word = Set.of("nobody", "none", "nothing", "neither").contains(clause.lower(noun))
                || (clause.lower(noun).equals("one") && clause.lower(noun - 1).equals("no"));
        return word
                || clause.tree().children(noun, "det", "cc", "advmod").stream()
                        .map(clause::lower)
                        .anyMatch(Set.of("no", "neither")::contains);
    }

    private List<Integer> auxiliaries(int verb) {
        return auxiliaries(clause, verb);
    }

    /// The auxiliaries of a word in text order, those it shares with the one it is joined to as well.
    static List<Integer> auxiliaries(Clause clause, int verb) {
        Tree tree = clause.tree();
        List<Integer> own = tree.children(verb, "aux", "cop");
        boolean shares = own.isEmpty()
                && tree.is(verb, "conj")
                && tree.children(verb, "nsubj").isEmpty()
                && !clause.token(verb).tag().matches("VBD|VBZ|VBP");
        return shares ? auxiliaries(clause, tree.arc(verb).head()) : own;
    }

    private List<Integer> governors(int verb) {
        List<Integer> governors = new ArrayList<>();
        Optional<Integer> above = governor(clause, verb);
        while (above.isPresent()) {
            governors.add(above.get());
            above = governor(clause, above.get());
        }
        return governors;
    }

    /// "ruled out sending tanks": a gerund right behind, with no comma and no subject between.
    private static boolean isTightGerund(Clause clause, int verb) {
        int first = clause.tree().subtree(verb).getFirst();
        int head = clause.tree().arc(verb).head();
        return clause.token(verb).tag().equals("VBG")
                && clause.mark(verb).isEmpty()
                && first - head <= 2
                && first > head
                && !clause.lower(first - 1).equals(",");
    }

    /// The word whose content a clause is: "plans to impose", "said that Japan imposed", "accused of attacking", "the
    /// decision to leave".
    static Optional<Integer> governor(Clause clause, int verb) {
        Tree tree = clause.tree();
        String link = clause.mark(verb);
        boolean content = switch (tree.arc(verb).relation()) {
            case "xcomp", "ccomp", "csubj", "csubj:pass", "csubj:outer" -> true;
            case "advcl" -> OF_CONTENT.contains(link) || OF_OBJECT.contains(link) || isTightGerund(clause, verb);
            case "acl" -> !link.isEmpty();
            default -> false;
        };
        if (content) {
            return tree.head(verb);
        }
        return tree.is(verb, "conj") && !clause.is(tree.arc(verb).head(), PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                ? governor(clause, tree.arc(verb).head())
                : Optional.empty();
    }
}
