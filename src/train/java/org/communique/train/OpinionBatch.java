package org.communique.train;

import java.nio.FloatBuffer;
import java.util.List;

/// Sentences side by side, padded to the longest: their vectors, a mask
/// to be added where a slot is nobody's, and what there is to learn.
record OpinionBatch(int rows, int slots, FloatBuffer vectors, FloatBuffer mask, Answers said) {

    static OpinionBatch of(List<Known> sentences) {
        int slots = sentences.stream().mapToInt(Known::slots).max().orElseThrow();
        int size = sentences.size() * slots;
        OpinionBatch batch = new OpinionBatch(
                sentences.size(),
                slots,
                FloatBuffer.allocate(size * BaseModel.WIDTH),
                FloatBuffer.allocate(size),
                Answers.none(size));
        for (int row = 0; row < sentences.size(); row++) {
            batch.put(row * slots, sentences.get(row));
        }
        batch.said.normalise();
        return batch;
    }

    private void put(int root, Known sentence) {
        vectors.put(root * BaseModel.WIDTH, sentence.vectors(), 0, sentence.slots() * BaseModel.WIDTH);
        for (int slot = sentence.slots(); slot < slots; slot++) {
            mask.put(root + slot, Transformer.NEVER);
        }
        said.put(root + 1, sentence.marks().said(), Labels.SAID);
    }
}
