package org.communique.train;

import static org.communique.train.OnnxWriter.attribute;
import static org.communique.train.OnnxWriter.constant;
import static org.communique.train.OnnxWriter.node;
import static org.communique.train.OnnxWriter.value;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.communique.train.Wire.Message;

/// The network of opinions as graph: from `words`, which the encoder gives, to `said`, the scores of each word's
/// classes.
final class OpinionGraph {

    static final String FILE = "opinions.onnx";

    private static final float EPSILON = 1e-12f;

    private final Map<String, Weight> weights;
    private final Message graph = new Message();

    private OpinionGraph(Map<String, Weight> weights) {
        this.weights = Map.copyOf(weights);
    }

    static ByteBuffer of(Map<String, Weight> weights) {
        return new OpinionGraph(weights).written();
    }

    private ByteBuffer written() {
        addNodes();
        graph.add(2, "opinions");
        weights.forEach((name, weight) -> graph.add(OnnxModel.GRAPH_INITIALIZER, constant(name, turned(weight))));
        graph.add(OnnxWriter.GRAPH_INPUT, matrix("words", BaseModel.WIDTH));
        graph.add(OnnxWriter.GRAPH_OUTPUT, matrix("said", Labels.SAID.size()));
        return FusedGraph.model(graph);
    }

    /// Matrices as inputs × outputs.
    private static Weight turned(Weight weight) {
        return weight.dims().size() == 1 ? weight : weight.transposed();
    }

    private void addNodes() {
        String layer = OpinionNetwork.LAYER;
        addLinear("words", OpinionNetwork.NARROW, "narrow");
        add(FusedGraph.own(
                "Attention",
                List.of("narrow", layer + "attention.weight", layer + "attention.bias"),
                "seen",
                attribute("num_heads", OpinionNetwork.ATTENTION_HEADS)));
        addLinear("seen", layer + "output", "attended");
        addNorm("attended", "narrow", layer + "norm1", "middle");
        addLinear("middle", layer + "inner", "wide");
        add(FusedGraph.own("Gelu", List.of("wide"), "bent"));
        addLinear("bent", layer + "outer", "outer");
        addNorm("outer", "middle", layer + "norm2", "read");
        addLinear("read", OpinionNetwork.SAID, "said");
    }

    private void addLinear(String from, String name, String to) {
        add(node("MatMul", List.of(from, name + ".weight"), List.of(to + "_product")));
        add(node("Add", List.of(to + "_product", name + ".bias"), List.of(to)));
    }

    private void addNorm(String from, String past, String name, String to) {
        List<String> inputs = List.of(from, past, name + ".weight", name + ".bias");
        add(FusedGraph.own("SkipLayerNormalization", inputs, to, attribute("epsilon", EPSILON)));
    }

    private void add(Message node) {
        graph.add(OnnxModel.GRAPH_NODE, node);
    }

    private static Message matrix(String name, int columns) {
        return value(name, OnnxWriter.FLOAT, List.of("B", "N", Integer.toString(columns)));
    }
}
