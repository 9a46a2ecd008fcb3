package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.nio.LongBuffer;
import org.jspecify.annotations.Nullable;

/// The encoder in training: from a batch of pieces to one vector per word.
///
/// Arrays belong to the manager of their first operand, so every operation here starts from an array of the batch:
/// what starts from a parameter would never be freed.
final class Network {

    private static final float DROPOUT = 0.1f;
    private static final float EPSILON = 1e-12f;

    /// Added to what must get no attention; large, yet harmless in 32 bits.
    static final float NEVER = -1e4f;

    private final NDArray words;
    private final Parameters parameters;

    Network(NDArray words, Parameters parameters) {
        this.words = words;
        this.parameters = parameters;
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
        return dropout(first.add(ends.mul(mask)).add(shapes.mul(mask)));
    }

    NDArray linear(NDArray input, String name) {
        return Linear.linear(input, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
                .singletonOrThrow();
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
        NDArray x = dropout(norm(pieces.add(cases).add(places), "encoder.norm"));
        NDArray mask = batch.isFull() ? null : attentionMask(manager, batch);
        for (int layer = 0; layer < BaseModel.LAYERS; layer++) {
            x = layer(x, mask, "encoder.layer." + layer + ".");
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
                .mul(-NEVER);
    }

    private NDArray layer(NDArray x, @Nullable NDArray mask, String layer) {
        NDArray attended = dropout(linear(attention(x, mask, layer), layer + "output"));
        NDArray middle = norm(x.add(attended), layer + "norm1");
        NDArray inner = Activation.gelu(linear(middle, layer + "inner"));
        return norm(middle.add(dropout(linear(inner, layer + "outer"))), layer + "norm2");
    }

    private NDArray attention(NDArray x, @Nullable NDArray mask, String layer) {
        long rows = x.getShape().get(0);
        long width = x.getShape().get(1);
        int heads = BaseModel.ATTENTION_HEADS;
        int size = BaseModel.WIDTH / heads;
        NDArray all = linear(x, layer + "attention")
                .reshape(rows, width, 3, heads, size)
                .transpose(2, 0, 3, 1, 4);
        NDArray query = all.get(0).mul(1 / Math.sqrt(size));
        NDArray scores = query.matMul(all.get(1).transpose(0, 1, 3, 2));
        NDArray weights = (mask == null ? scores : scores.add(mask)).softmax(-1);
        return weights.matMul(all.get(2)).transpose(0, 2, 1, 3).reshape(rows, width, BaseModel.WIDTH);
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x,
                        new Shape(BaseModel.WIDTH),
                        parameters.get(name + ".weight"),
                        parameters.get(name + ".bias"),
                        EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropout(NDArray x) {
        return Dropout.dropout(x, DROPOUT, true).singletonOrThrow();
    }
}
