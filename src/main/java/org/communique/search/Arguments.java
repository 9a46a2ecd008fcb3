package org.communique.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Reads what stands on the right of `text:query`: properties, then the words, then how many hits at most.
final class Arguments {

    private static final int LONGEST_QUESTION = 1_000;

    private Arguments() {}

    /// Throws [UnfitQuestionException] where it reads otherwise.
    static Question question(List<Node> arguments) {
        List<Node> rest = new ArrayList<>(arguments);
        List<Node> properties = new ArrayList<>();
        while (!rest.isEmpty() && rest.getFirst().isURI()) {
            properties.add(rest.removeFirst());
        }
        if (rest.isEmpty() || rest.size() > 2 || !rest.stream().allMatch(Node::isLiteral)) {
            throw new UnfitQuestionException(
                    "what is asked is \"words\" or (property ... \"words\" limit), each of them known by then");
        }
        return new Question(words(rest.getFirst()), properties, null, rest.size() == 1 ? null : limit(rest.getLast()));
    }

    private static String words(Node node) {
        String words = node.getLiteralLexicalForm();
        if (words.isBlank() || words.length() > LONGEST_QUESTION) {
            throw new UnfitQuestionException("give some words, of " + LONGEST_QUESTION + " characters at most");
        }
        return words;
    }

    private static int limit(Node node) {
        if (!XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())
                || !(node.getLiteralValue() instanceof Integer limit)
                || limit < 1
                || limit > TextIndex.MOST) {
            throw new UnfitQuestionException("a limit is a number from 1 to " + TextIndex.MOST);
        }
        return limit;
    }
}
