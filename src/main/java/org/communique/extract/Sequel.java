package org.communique.extract;

import java.util.List;
import java.util.Set;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// "X said Y was ill, adding that …", "X said Y has left and denied that …": a further cue of the same speaker that the
/// tree hangs on what is said.
final class Sequel {

    private Sequel() {}

    /// The report with the speaker of an earlier one where it goes on with that.
    static Report settle(Syntax syntax, Report report, List<Report> earlier) {
        return earlier.stream()
                .filter(outer -> outer.holds(report) && isSequel(syntax, outer, report))
                .findFirst()
                .map(outer -> report.by(outer.subject()))
                .orElse(report);
    }

    static boolean isSequel(Syntax syntax, Report outer, Report inner) {
        return outer.node() < inner.node()
                && (isLoose(syntax, inner.node()) || isParallel(syntax, outer.node(), inner.node()));
    }

    /// A participle behind a comma.
    private static boolean isLoose(Syntax syntax, int node) {
        int before = node - 1;
        while (syntax.clause().is(before, PartOfSpeech.ADV, PartOfSpeech.CCONJ)) {
            before--;
        }
        boolean behind = syntax.clause().lower(before).equals(",") || syntax.isQuoteMark(before);
        return behind && syntax.clause().token(node).tag().equals("VBG") && !hasSubject(syntax, node);
    }

    /// A verb without a subject of its own, joined to the content but in the form of the cue.
    private static boolean isParallel(Syntax syntax, int outer, int inner) {
        Tree tree = syntax.tree();
        if (!tree.is(inner, "conj") || hasSubject(syntax, inner)) {
            return false;
        }
        String form = form(syntax, inner);
        return form.equals(form(syntax, outer))
                && !form.equals(form(syntax, tree.arc(inner).head()));
    }

    private static boolean hasSubject(Syntax syntax, int node) {
        return syntax.tree().child(node, "nsubj").isPresent();
    }

    /// The tag of the first auxiliary, else of the word itself.
    private static String form(Syntax syntax, int node) {
        String tag = syntax.tree()
                .child(node, "aux", "cop")
                .map(auxiliary -> syntax.clause().token(auxiliary).tag())
                .orElse(syntax.clause().token(node).tag());
        return Set.of("VBZ", "VBP").contains(tag) ? "present" : tag;
    }
}
