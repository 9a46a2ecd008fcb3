package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.text.Document;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// "Russia's warning that …", "X expressed concern about …", "a call by X for …": nouns that introduce what is said.
final class NounCues {

    private static final Set<String> BY = Set.of("by", "from");

    /// Acts whose nouns name things and deeds as well.
    private static final Set<SpeechAct> OF_THINGS = Set.of(SpeechAct.SAY, SpeechAct.ANNOUNCE, SpeechAct.QUESTION);

    private static final Set<String> CLAUSAL = Set.of("that", "whether");

    private final NounLexicon lexicon;

    NounCues(NounLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Stream<Report> in(Document document, Syntax syntax) {
        return IntStream.range(0, syntax.clause().size())
                .filter(at -> syntax.clause().is(at, PartOfSpeech.NOUN))
                .filter(at -> document.quotationAround(syntax.clause().token(at).span())
                        .isEmpty())
                .boxed()
                .flatMap(at -> lexicon.of(syntax.clause().token(at).lemma()).stream()
                        .flatMap(entry -> new Attempt(syntax, at, entry).report().stream())
                        .limit(1));
    }

    /// One noun read as one entry of the lexicon.
    private record Attempt(Syntax syntax, int noun, NounLexicon.Entry entry) {

        Optional<Report> report() {
            return content()
                    .flatMap(content -> light().flatMap(verb -> ofLight(verb, content))
                            .or(() ->
                                    owner().filter(_ -> speaks(content)).map(owner -> report(owner, content, false))));
        }

        /// Whether the noun alone tells that something was said: "his plan for", "her version of" do not.
        private boolean speaks(BitSet content) {
            return !OF_THINGS.contains(entry.cue().act())
                    || WordClass.CLAIM.has(syntax.clause().token(noun).lemma())
                    || CLAUSAL.contains(syntax.clause().lower(content.nextSetBit(0) - 1));
        }

        private Tree tree() {
            return syntax.tree();
        }

        private Optional<Report> ofLight(int verb, BitSet content) {
            return new Telling(syntax).isTold(verb)
                    ? syntax.subject(verb).map(subject -> light(verb, subject, content))
                    : Optional.empty();
        }

        /// The verb whose object or passive subject the noun is.
        private Optional<Integer> light() {
            int head = tree().arc(noun).head();
            boolean object = tree().is(noun, "obj") || tree().is(noun, "nsubj:pass");
            return object && entry.light().contains(syntax.clause().token(head).lemma())
                    ? Optional.of(head)
                    : Optional.empty();
        }

        private Optional<Integer> owner() {
            return tree().child(noun, "nmod:poss")
                    .filter(owner -> !Extent.isTime(syntax.clause(), owner))
                    .or(() -> tree().children(noun, "nmod").stream()
                            .filter(child -> syntax.isMarked(child, BY))
                            .findFirst());
        }

        private Optional<BitSet> content() {
            Optional<Integer> own =
                    tree().children(noun).stream().filter(this::isContent).findFirst();
            return own.or(() -> light().flatMap(verb -> tree().children(verb, "ccomp", "obl", "advcl").stream()
                            .filter(child -> child > noun)
                            .filter(this::isContent)
                            .findFirst()))
                    .map(this::content);
        }

        private boolean isContent(int child) {
            return child > noun
                    && tree().is(child, "acl", "nmod", "ccomp", "obl", "advcl")
                    && !tree().is(child, "acl:relcl", "nmod:poss")
                    && syntax.isMarked(child, entry.markers());
        }

        private BitSet content(int child) {
            BitSet content = syntax.subtree(child);
            tree().children(child, "case", "mark").stream()
                    .filter(mark -> entry.markers().contains(syntax.clause().lower(mark)))
                    .limit(1)
                    .forEach(content::clear);
            return content;
        }

        /// "expressed concern about …": the noun with what hangs on it; of a clause with "that" the clause alone.
        private Report light(int verb, int subject, BitSet content) {
            boolean that = syntax.clause().lower(content.nextSetBit(0) - 1).equals("that");
            int first = syntax.phrase(noun).first();
            if (!that && first < content.nextSetBit(0)) {
                content.set(first, content.nextSetBit(0));
            }
            Span cue = that
                    ? syntax.clause().span(Math.min(verb, noun), Math.max(verb, noun))
                    : syntax.clause().span(verb, verb);
            return report(cue, subject, content, syntax.negated(verb));
        }

        private Report report(int subject, BitSet content, boolean negated) {
            return report(syntax.clause().span(noun, noun), subject, content, negated);
        }

        private Report report(Span cue, int subject, BitSet content, boolean negated) {
            return new Report(
                    syntax.clause(),
                    cue,
                    noun,
                    entry.cue(),
                    subject,
                    List.of(),
                    Optional.empty(),
                    content,
                    Optional.empty(),
                    negated,
                    "statement.noun");
        }
    }
}
