package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.text.Document;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// "According to X, …" and "…, according to X": the clause around it is the content.
final class AccordingTo {

    private static final SpeechLexicon.Cue CUE = new SpeechLexicon.Cue(SpeechAct.SAY, Set.of(), Stance.NEUTRAL, null);
    private static final int FEWEST_TOKENS = 2;

    private AccordingTo() {}

    static Stream<Report> in(Document document, Syntax syntax) {
        Clause clause = syntax.clause();
        return IntStream.range(0, clause.size() - 2)
                .filter(at -> clause.lower(at).equals("according")
                        && clause.lower(at + 1).equals("to"))
                .filter(at -> document.quotationAround(clause.token(at).span()).isEmpty())
                .boxed()
                .flatMap(at -> report(syntax, at).stream());
    }

    private static Optional<Report> report(Syntax syntax, int at) {
        Clause clause = syntax.clause();
        Tree tree = syntax.tree();
        int source = tree.is(at, "case")
                ? tree.arc(at).head()
                : tree.child(at, "obl", "nmod").orElse(at);
        if (source == at) {
            return Optional.empty();
        }
        BitSet own = own(syntax, at, source);
        int host = tree.is(at, "case") ? tree.arc(source).head() : tree.arc(at).head();
        if (host == Tree.ROOT) {
            return Optional.empty();
        }
        BitSet content = content(syntax, at, host, own);
        return content.cardinality() < FEWEST_TOKENS
                ? Optional.empty()
                : Optional.of(report(clause, at, source, content));
    }

    private static BitSet content(Syntax syntax, int at, int host, BitSet own) {
        BitSet content = syntax.subtree(at == 0 ? syntax.tree().root() : clauseOf(syntax, host));
        if (closes(syntax.clause(), own)) {
            content.set(Extent.firstWord(syntax.clause()), at);
        }
        content.andNot(own);
        return content;
    }

    private static Report report(Clause clause, int at, int source, BitSet content) {
        return new Report(
                clause,
                clause.span(at, at + 1),
                at,
                CUE,
                source,
                List.of(),
                Optional.empty(),
                content,
                Optional.empty(),
                false,
                "statement.according-to");
    }

    /// The words "according to" with the source, a name that follows it included.
    private static BitSet own(Syntax syntax, int at, int source) {
        BitSet own = syntax.subtree(source);
        own.set(at, at + 2);
        int end = own.length();
        while (syntax.clause().is(end, PartOfSpeech.PROPN)) {
            own.set(end++);
        }
        return own;
    }

    /// The content of another report without the attribution.
    static BitSet without(Syntax syntax, Report attribution, BitSet content) {
        content.andNot(own(syntax, attribution.node(), attribution.subject()));
        return content;
    }

    /// Whether nothing follows the source.
    private static boolean closes(Clause clause, BitSet own) {
        int end = own.length();
        while (end < clause.size() && clause.is(end, PartOfSpeech.PUNCT)) {
            end++;
        }
        return end >= clause.size();
    }

    /// The clause up to what a conjunction or the root holds; a noun's own clause where it is hung on a noun.
    private static int clauseOf(Syntax syntax, int host) {
        int at = host;
        while (!syntax.clause().is(at, PartOfSpeech.VERB)
                && syntax.tree().arc(at).head() != Tree.ROOT
                && !isClause(syntax, at)) {
            at = syntax.tree().arc(at).head();
        }
        return at;
    }

    private static boolean isClause(Syntax syntax, int at) {
        return syntax.tree().child(at, "nsubj", "cop").isPresent();
    }
}
