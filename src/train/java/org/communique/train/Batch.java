package org.communique.train;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import org.communique.text.Pieces;

/// Sentences side by side, padded to the longest, in the layout of the graph's inputs.
///
/// A row of words starts with the root, which stands on the sentence's first piece; `first` and `last` count through
/// the whole batch (row × width + piece).
record Batch(
        int rows,
        int width,
        int slots,
        LongBuffer ids,
        LongBuffer mask,
        LongBuffer shapes,
        LongBuffer first,
        LongBuffer last,
        LongBuffer wordShapes,
        FloatBuffer wordMask) {

    static Batch of(List<Pieces> sentences) {
        int width = sentences.stream().mapToInt(Pieces::size).max().orElseThrow();
        int slots = 1 + sentences.stream().mapToInt(Pieces::words).max().orElseThrow();
        Batch batch = empty(sentences.size(), width, slots);
        for (int row = 0; row < sentences.size(); row++) {
            batch.putPieces(row, sentences.get(row));
            batch.putWords(row, sentences.get(row));
        }
        return batch;
    }

    /// True where no row is padded.
    boolean isFull() {
        for (int i = 0; i < mask.capacity(); i++) {
            if (mask.get(i) == 0) {
                return false;
            }
        }
        return true;
    }

    private static Batch empty(int rows, int width, int slots) {
        int pieces = rows * width;
        int words = rows * slots;
        return new Batch(
                rows,
                width,
                slots,
                LongBuffer.allocate(pieces),
                LongBuffer.allocate(pieces),
                LongBuffer.allocate(pieces),
                LongBuffer.allocate(words),
                LongBuffer.allocate(words),
                LongBuffer.allocate(words),
                FloatBuffer.allocate(words));
    }

    private void putPieces(int row, Pieces sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int at = row * width + i;
            ids.put(at, sentence.ids().get(i));
            shapes.put(at, sentence.shapes().get(i));
            mask.put(at, 1);
        }
    }

    private void putWords(int row, Pieces sentence) {
        long offset = (long) row * width;
        for (int slot = 0; slot < slots; slot++) {
            int at = row * slots + slot;
            boolean word = slot > 0 && slot <= sentence.words();
            first.put(at, offset + (word ? sentence.first().get(slot - 1) : 0));
            last.put(at, offset + (word ? sentence.last().get(slot - 1) : 0));
            if (word) {
                wordShapes.put(at, sentence.shapes().get(sentence.first().get(slot - 1)));
                wordMask.put(at, 1);
            }
        }
    }
}
