package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

/// Ways through the tree of "The minister of Japan was criticised".
class TreeTest {

    private static final Tree TREE = new Tree(List.of(
            new Arc(1, "det", 1),
            new Arc(5, "nsubj:pass", 0.9),
            new Arc(3, "case", 1),
            new Arc(1, "nmod", 0.8),
            new Arc(5, "aux:pass", 1),
            new Arc(Tree.ROOT, "root", 1)));

    @Test
    void leadsUpAndDown() {
        assertThat(TREE.root()).isEqualTo(5);
        assertThat(TREE.head(1)).contains(5);
        assertThat(TREE.head(5)).isEmpty();
        assertThat(TREE.ancestors(2)).containsExactly(3, 1, 5);
        assertThat(TREE.children(1)).containsExactly(0, 3);
        assertThat(TREE.subtree(1)).containsExactly(0, 1, 2, 3);
        assertThat(TREE.subtree(2)).containsExactly(2);
    }

    @Test
    void aRelationHoldsOfItsSubtypesToo() {
        assertThat(TREE.child(5, "nsubj")).contains(1);
        assertThat(TREE.child(5, "nsubj:pass")).contains(1);
        assertThat(TREE.child(5, "nsubj:outer", "obj")).isEmpty();
        assertThat(TREE.children(5, "aux", "nsubj")).containsExactly(1, 4);
        assertThat(TREE.is(3, "nmod")).isTrue();
        assertThat(TREE.is(3, "nm")).isFalse();
    }

    @Test
    void aSentenceTellsWhereASubtreeStands() {
        List<Token> tokens = List.of(
                token(0, "The"),
                token(4, "minister"),
                token(13, "of"),
                token(16, "Japan"),
                token(22, "was"),
                token(26, "criticised"));
        Sentence sentence = new Sentence(new Span(0, 36), tokens, TREE);

        assertThat(sentence.subtreeSpan(1)).isEqualTo(new Span(0, 21));
        assertThat(sentence.subtreeSpan(3)).isEqualTo(new Span(13, 21));
    }

    private static Token token(int begin, String form) {
        return new Token(new Span(begin, begin + form.length()), form, "NN", PartOfSpeech.NOUN, form);
    }

    @Test
    void refusesWhatIsNoTree() {
        Arc root = new Arc(Tree.ROOT, "root", 1);

        assertThatThrownBy(() -> new Tree(List.of(root, root))).hasMessageContaining("one root");
        assertThatThrownBy(() -> new Tree(List.of())).hasMessageContaining("one root");
        assertThatThrownBy(() -> new Tree(List.of(root, new Arc(2, "obj", 1), new Arc(1, "obj", 1))))
                .hasMessageContaining("token 1 hangs on itself");
        assertThatThrownBy(() -> new Tree(List.of(root, new Arc(7, "obj", 1)))).hasMessageContaining("no token 7");
        assertThatThrownBy(() -> new Arc(0, "obj", Double.NaN)).hasMessageContaining("no arc");
    }
}
