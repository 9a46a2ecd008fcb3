package org.communique.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The dependency tree of a sentence: an arc for each of its tokens, exactly one of them on the root.
///
/// Tokens are given by their index in the sentence. Answers are in text order.
public record Tree(List<Arc> arcs) {

    /// The head of the token that has none.
    public static final int ROOT = -1;

    public Tree {
        arcs = List.copyOf(arcs);
        if (arcs.stream().filter(arc -> arc.head() == ROOT).count() != 1) {
            throw new IllegalArgumentException("a tree has one root: " + arcs);
        }
        for (Arc arc : arcs) {
            if (arc.head() >= arcs.size()) {
                throw new IllegalArgumentException("there is no token " + arc.head() + " to hang on: " + arcs);
            }
        }
        for (int token = 0; token < arcs.size(); token++) {
            if (depth(arcs, token) > arcs.size()) {
                throw new IllegalArgumentException("token " + token + " hangs on itself: " + arcs);
            }
        }
    }

    /// How many arcs lead from a token to the root, more than there are tokens where none does.
    private static int depth(List<Arc> arcs, int token) {
        int depth = 0;
        int at = token;
        while (at != ROOT && depth <= arcs.size()) {
            at = arcs.get(at).head();
            depth++;
        }
        return depth;
    }

    public int size() {
        return arcs.size();
    }

    public Arc arc(int token) {
        return arcs.get(token);
    }

    /// The token that hangs on none.
    public int root() {
        return children(ROOT).getFirst();
    }

    /// Empty for the root.
    public Optional<Integer> head(int token) {
        return Optional.of(arcs.get(token).head()).filter(head -> head != ROOT);
    }

    /// Whether the token's relation to its head is one of these or a subtype of one.
    public boolean is(int token, String... relations) {
        return arcs.get(token).is(relations);
    }

    public List<Integer> children(int token) {
        return IntStream.range(0, arcs.size())
                .filter(child -> arcs.get(child).head() == token)
                .boxed()
                .toList();
    }

    /// Those with one of these relations or a subtype of one.
    public List<Integer> children(int token, String... relations) {
        return children(token).stream()
                .filter(child -> arcs.get(child).is(relations))
                .toList();
    }

    /// The first of [#children(int, String...)].
    public Optional<Integer> child(int token, String... relations) {
        return children(token, relations).stream().findFirst();
    }

    /// The token's head, the head of that, and so on to the root.
    public List<Integer> ancestors(int token) {
        return IntStream.iterate(
                        arcs.get(token).head(),
                        at -> at != ROOT,
                        at -> arcs.get(at).head())
                .boxed()
                .toList();
    }

    /// The token and all that hangs on it, directly or not.
    public List<Integer> subtree(int token) {
        return IntStream.range(0, arcs.size())
                .filter(other -> other == token || ancestors(other).contains(token))
                .boxed()
                .toList();
    }
}
