package org.communique.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The dependency tree of a sentence: an arc for each of its tokens, exactly one of them on the root.
///
/// Tokens are given by their index in the sentence. Answers are in text order.
public final class Tree {

    /// The head of the token that has none.
    public static final int ROOT = -1;

    private final List<Arc> arcs;

    /// The tokens that hang on each token; those on the root come last.
    private final List<List<Integer>> children;

    public Tree(List<Arc> arcs) {
        this.arcs = List.copyOf(arcs);
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
        this.children = index(this.arcs);
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

    private static List<List<Integer>> index(List<Arc> arcs) {
        List<List<Integer>> children = new ArrayList<>();
        for (int token = 0; token <= arcs.size(); token++) {
            children.add(new ArrayList<>(2));
        }
        for (int token = 0; token < arcs.size(); token++) {
            int head = arcs.get(token).head();
            children.get(head == ROOT ? arcs.size() : head).add(token);
        }
        return children;
    }

    public List<Arc> arcs() {
        return arcs;
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
        return Collections.unmodifiableList(children.get(token == ROOT ? arcs.size() : token));
    }

    /// Those with one of these relations or a subtype of one.
    public List<Integer> children(int token, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(token)) {
            if (arcs.get(child).is(relations)) {
                found.add(child);
            }
        }
        return found;
    }

    /// The first of [#children(int, String...)].
    public Optional<Integer> child(int token, String... relations) {
        for (int child : children.get(token)) {
            if (arcs.get(child).is(relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The token's head, the head of that, and so on to the root.
    public List<Integer> ancestors(int token) {
        List<Integer> ancestors = new ArrayList<>();
        for (int at = arcs.get(token).head(); at != ROOT; at = arcs.get(at).head()) {
            ancestors.add(at);
        }
        return ancestors;
    }

    /// The token and all that hangs on it, directly or not.
    public List<Integer> subtree(int token) {
        List<Integer> subtree = new ArrayList<>();
        gather(token, subtree);
        Collections.sort(subtree);
        return subtree;
    }

    private void gather(int token, List<Integer> into) {
        into.add(token);
        for (int child : children.get(token)) {
            gather(child, into);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tree tree && arcs.equals(tree.arcs);
    }

    @Override
    public int hashCode() {
        return arcs.hashCode();
    }

    @Override
    public String toString() {
        return arcs.toString();
    }
}
