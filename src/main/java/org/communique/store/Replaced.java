package org.communique.store;

/// What a call of [GraphStore#replace] did: how many articles were new, had another version or other triples,
/// or were stored already just so; and the number of quads written.
public record Replaced(int written, int replaced, int unchanged, long quads) {

    /// Nothing done yet: where a sum over batches starts.
    public static final Replaced NOTHING = new Replaced(0, 0, 0, 0);

    /// Whether anything was written at all.
    public boolean isChange() {
        return written > 0 || replaced > 0;
    }

    /// Both together.
    public Replaced plus(Replaced other) {
        return new Replaced(
                written + other.written, replaced + other.replaced, unchanged + other.unchanged, quads + other.quads);
    }
}
