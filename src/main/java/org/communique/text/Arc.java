package org.communique.text;

/// What a word hangs on: the index of its head in the sentence, [Tree#ROOT] for none, the relation of Universal
/// Dependencies between the two, and how likely it is that head.
public record Arc(int head, String relation, double probability) {

    public Arc {
        if (head < Tree.ROOT || relation.isEmpty() || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no arc: " + relation + " on " + head + " with " + probability);
        }
    }

    /// Whether the relation is one of these or a subtype of one: `nsubj:pass` is an `nsubj`.
    public boolean is(String... any) {
        for (String one : any) {
            boolean whole = relation.length() == one.length() || relation.startsWith(":", one.length());
            if (whole && relation.startsWith(one)) {
                return true;
            }
        }
        return false;
    }
}
