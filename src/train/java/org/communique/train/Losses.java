package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The heads in training: cross-entropy of tags, arcs, labels and names, each where the batch has answers for it.
final class Losses {

    private static final float ARC_DROPOUT = 0.25f;
    private static final float LEAK = 0.1f;

    private final Network network;
    private final Labels labels;

    Losses(Network network, Labels labels) {
        this.network = network;
        this.labels = labels;
    }

    /// One number per head that has answers; their sum is what the step makes smaller.
    SequencedMap<String, NDArray> of(NDManager manager, Batch batch, Targets targets) {
        SequencedMap<String, NDArray> losses = new LinkedHashMap<>();
        NDArray words = network.wordVectors(manager, batch);
        if (targets.hasTrees()) {
            NDArray tags = network.linear(words, "head.tag");
            losses.put("tags", crossEntropy(tags, targets.tags()));
            Answers heads = new Answers(targets.heads(), targets.tags().weights());
            losses.put("arcs", crossEntropy(arcs(batch, words), heads));
            losses.put("labels", labelLoss(words, targets));
        }
        if (!targets.names().isEmpty()) {
            losses.put("names", crossEntropy(names(words, targets), targets.names()));
        }
        return losses;
    }

    private NDArray arcs(Batch batch, NDArray words) {
        NDArray heads = reduced(words, "head.arcHead");
        NDArray dependents = reduced(words, "head.arcDependent");
        NDArray scores = dependents
                .matMul(network.parameter("head.arc.weight"))
                .add(network.parameter("head.arc.bias"))
                .matMul(heads.transpose(0, 2, 1));
        return scores.add(headMask(words.getManager(), batch));
    }

    /// Padding is never a head; the root, which has no word, is.
    private static NDArray headMask(NDManager manager, Batch batch) {
        FloatBuffer mask = FloatBuffer.allocate(batch.rows() * batch.slots());
        for (int i = 0; i < mask.capacity(); i++) {
            boolean head = i % batch.slots() == 0 || batch.wordMask().get(i) > 0;
            mask.put(i, head ? 0 : Transformer.NEVER);
        }
        return manager.create(mask, new Shape(batch.rows(), 1, batch.slots()));
    }

    private NDArray labelLoss(NDArray words, Targets targets) {
        int width = BaseModel.LABEL_WIDTH;
        NDManager manager = words.getManager();
        Shape count = new Shape(targets.labels().capacity());
        NDArray heads = reduced(words, "head.labelHead").reshape(-1, width);
        NDArray dependents = reduced(words, "head.labelDependent").reshape(-1, width);
        NDArray d = Network.look(manager.create(targets.labelWords().duplicate().clear(), count), dependents);
        NDArray h = Network.look(manager.create(targets.labelHeads().duplicate().clear(), count), heads);
        NDArray bilinear = d.matMul(network.parameter("head.label.bilinear"))
                .reshape(-1, labels.deprel().size(), width)
                .matMul(h.expandDims(2))
                .squeeze(2);
        NDArray scores = bilinear.add(network.linear(NDArrays.concat(new NDList(d, h), 1), "head.label"));
        NDArray picked = picked(scores, targets.labels().duplicate().clear());
        return picked.mean().neg();
    }

    /// Where a set does not mark demonyms, their classes are out of the question, neither right nor wrong.
    private NDArray names(NDArray words, Targets targets) {
        int rows = targets.demonymsKnown().capacity();
        int classes = labels.names().size();
        FloatBuffer mask = FloatBuffer.allocate(rows * classes);
        for (int i = 0; i < mask.capacity(); i++) {
            boolean demonym = labels.names().get(i % classes).endsWith("NORP");
            mask.put(i, demonym && targets.demonymsKnown().get(i / classes) == 0 ? Transformer.NEVER : 0);
        }
        NDArray out = words.getManager().create(mask, new Shape(rows, 1, classes));
        return network.linear(words, "head.name").add(out);
    }

    private NDArray reduced(NDArray words, String name) {
        NDArray x = Activation.leakyRelu(network.linear(words, name), LEAK);
        Shape perRow = new Shape(x.getShape().get(0), 1, x.getShape().get(2));
        NDArray kept =
                x.getManager().randomUniform(0, 1, perRow).gt(ARC_DROPOUT).toType(DataType.FLOAT32, false);
        return x.mul(kept.mul(1 / (1 - ARC_DROPOUT)));
    }

    static NDArray crossEntropy(NDArray scores, Answers answers) {
        NDArray picked = picked(
                scores.reshape(-1, scores.getShape().get(2)), answers.numbers().duplicate());
        NDArray weight = scores.getManager().create(answers.weights().duplicate(), picked.getShape());
        return picked.mul(weight).sum().neg();
    }

    /// The logarithm of the probability of each row's answer.
    private static NDArray picked(NDArray scores, LongBuffer answers) {
        NDArray index = scores.getManager().create(answers, new Shape(answers.capacity(), 1));
        return scores.logSoftmax(-1).gather(index, 1).squeeze(1);
    }
}
