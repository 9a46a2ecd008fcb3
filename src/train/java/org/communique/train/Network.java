package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import java.nio.LongBuffer;

/// The encoder in training: from a batch of pieces to one vector per word.
///
/// Arrays belong to the manager of their first operand, so every operation here starts from an array of the batch:
/// what starts from a parameter would never be freed.
final class Network {

    private static final float DROPOUT = 0.1f;
    private final NDArray words;
    private final Parameters parameters;
    private final Transformer transformer;

    Network(NDArray words, Parameters parameters) {
        this.words = words;
        this.parameters = parameters;
        this.transformer = new Transformer(parameters, BaseModel.ATTENTION_HEADS, DROPOUT);
    }

    /// Rows × slots × width: what the heads see of each word, the root first.
    NDArray wordVectors(NDManager manager, Batch batch) {
        NDArray flat = encode(manager, batch).reshape(-1, BaseModel.WIDTH);
        Shape slots = new Shape(batch.rows(), batch.slots());
        NDArray first = look(manager.create(batch.first().duplicate(), slots), flat);
        NDArray last = look(manager.create(batch.last().duplicate(), slots), flat);
        NDArray mask = manager.create(batch.wordMask().duplicate(), slots).expandDims(2);
        NDArray shapes = look(manager.create(batch.wordShapes().duplicate(), slots), parameters.get("head.shape"));
        NDArray ends = Linear.linear(last, parameters.get("head.last.weight")).singletonOrThrow();
        return transformer.dropout(first.add(ends.mul(mask)).add(shapes.mul(mask)));
    }

    NDArray linear(NDArray input, String name) {
        return transformer.linear(input, name);
    }

    NDArray parameter(String name) {
        return parameters.get(name);
    }

    static NDArray look(NDArray indices, NDArray table) {
        return Embedding.embedding(indices, table, SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray encode(NDManager manager, Batch batch) {
        Shape shape = new Shape(batch.rows(), batch.width());
        NDArray pieces = look(manager.create(batch.ids().duplicate(), shape), words);
        NDArray cases = look(manager.create(batch.shapes().duplicate(), shape), parameters.get("encoder.shape"));
        NDArray places = look(manager.create(positions(batch), shape), parameters.get("encoder.position"));
        NDArray x = transformer.dropout(transformer.norm(pieces.add(cases).add(places), "encoder.norm"));
        NDArray mask = batch.isFull() ? null : attentionMask(manager, batch);
        for (int layer = 0; layer < BaseModel.LAYERS; layer++) {
            x = transformer.layer(x, mask, "encoder.layer." + layer + ".");
        }
        return x;
    }

    private static LongBuffer positions(Batch batch) {
        LongBuffer positions = LongBuffer.allocate(batch.rows() * batch.width());
        for (int i = 0; i < positions.capacity(); i++) {
            positions.put(i, i % batch.width());
        }
        return positions;
    }

    private static NDArray attentionMask(NDManager manager, Batch batch) {
        return manager.create(batch.mask().duplicate(), new Shape(batch.rows(), 1, 1, batch.width()))
                .toType(DataType.FLOAT32, false)
                .sub(1)
                .mul(-Transformer.NEVER);
    }
}
