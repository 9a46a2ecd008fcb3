package org.communique.train;

import static org.communique.train.OnnxWriter.attribute;
import static org.communique.train.OnnxWriter.constant;
import static org.communique.train.OnnxWriter.node;
import static org.communique.train.OnnxWriter.value;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.train.Wire.Message;

/// The heads as graph: everything after the encoder's last layer, and the small second graph that names the arcs.
///
/// The runtime knows these names. Inputs: the encoder's three, `first` and `last` (flat piece numbers), `wtype`,
/// `wordmask`, each row beginning with the root. Outputs: `tag`, `ner`, `arc` (dependents × heads), `rh`, `rd`, and
/// `words`, what the heads see of each word; labels come from `d` and `h`, rows of `rd` and `rh` that belong together.
final class HeadGraph {

    private static final List<String> SPLIT = List.of(
            "head.tag", "head.name", "head.arcHead", "head.arcDependent", "head.labelHead", "head.labelDependent");

    private static final int UNSQUEEZED = 2;

    private HeadGraph() {}

    static List<Message> constants(Map<String, Weight> weights) {
        return List.of(
                constant("head_weight", joined(weights, ".weight").transposed()),
                constant("head_bias", joined(weights, ".bias")),
                constant("head_last", Weight.named(weights, "head.last.weight").transposed()),
                constant("head_shape", Weight.named(weights, "head.shape")),
                constant("head_arc", Weight.named(weights, "head.arc.weight")),
                constant("head_arc_bias", Weight.named(weights, "head.arc.bias")),
                constant("head_flat", List.of(-1L, (long) BaseModel.WIDTH)));
    }

    static List<Message> nodes(Labels labels) {
        return Stream.of(words(), heads(labels), arcs()).flatMap(List::stream).toList();
    }

    private static List<Message> words() {
        return List.of(
                node("Reshape", List.of("last_hidden_state", "head_flat"), List.of("flat_pieces")),
                node("Gather", List.of("flat_pieces", "first"), List.of("first_pieces")),
                node("Gather", List.of("flat_pieces", "last"), List.of("last_pieces")),
                node("MatMul", List.of("last_pieces", "head_last"), List.of("ends")),
                node("Unsqueeze", List.of("wordmask"), List.of("mask"), attribute("axes", List.of(UNSQUEEZED))),
                node("Mul", List.of("ends", "mask"), List.of("word_ends")),
                node("Gather", List.of("head_shape", "wtype"), List.of("shapes")),
                node("Mul", List.of("shapes", "mask"), List.of("word_shapes")),
                node("Add", List.of("first_pieces", "word_ends"), List.of("words_without_shape")),
                node("Add", List.of("words_without_shape", "word_shapes"), List.of("words")));
    }

    private static List<Message> heads(Labels labels) {
        List<Integer> sizes = List.of(
                labels.xpos().size(),
                labels.names().size(),
                BaseModel.ARC_WIDTH,
                BaseModel.ARC_WIDTH,
                BaseModel.LABEL_WIDTH,
                BaseModel.LABEL_WIDTH);
        return List.of(
                node("MatMul", List.of("words", "head_weight"), List.of("head_product")),
                node("Add", List.of("head_product", "head_bias"), List.of("head_sum")),
                node(
                        "Split",
                        List.of("head_sum"),
                        List.of("tag", "ner", "arc_head_raw", "arc_dependent_raw", "rh_raw", "rd_raw"),
                        attribute("axis", 2),
                        attribute("split", sizes)),
                leaky("arc_head_raw", "arc_head"),
                leaky("arc_dependent_raw", "arc_dependent"),
                leaky("rh_raw", "rh"),
                leaky("rd_raw", "rd"));
    }

    private static List<Message> arcs() {
        return List.of(
                node("MatMul", List.of("arc_dependent", "head_arc"), List.of("arc_product")),
                node("Add", List.of("arc_product", "head_arc_bias"), List.of("arc_left")),
                node("Transpose", List.of("arc_head"), List.of("arc_right"), attribute("perm", List.of(0, 2, 1))),
                node("MatMul", List.of("arc_left", "arc_right"), List.of("arc")));
    }

    static List<Message> inputs() {
        List<String> dims = List.of("B", "N");
        return List.of(
                value("first", OnnxWriter.LONG, dims),
                value("last", OnnxWriter.LONG, dims),
                value("wtype", OnnxWriter.LONG, dims),
                value("wordmask", OnnxWriter.FLOAT, dims));
    }

    static List<Message> outputs(Labels labels) {
        return List.of(
                output("tag", labels.xpos().size()),
                output("ner", labels.names().size()),
                value("arc", OnnxWriter.FLOAT, List.of("B", "N", "N")),
                output("rh", BaseModel.LABEL_WIDTH),
                output("rd", BaseModel.LABEL_WIDTH),
                output("words", BaseModel.WIDTH));
    }

    /// The second graph: M pairs of dependent `d` and head `h` to scores `lab` of each label. Its large matrix is
    /// quantised: it took as long as two layers of the encoder.
    static ByteBuffer labelGraph(Map<String, Weight> weights, Labels labels) {
        int classes = labels.deprel().size();
        Message graph = new Message();
        labelNodes().forEach(n -> graph.add(OnnxModel.GRAPH_NODE, n));
        graph.add(2, "labels");
        Quantiser.columns("bilinear", Weight.named(weights, "head.label.bilinear"))
                .forEach(c -> graph.add(OnnxModel.GRAPH_INITIALIZER, c));
        Stream.of(
                        constant(
                                "linear",
                                Weight.named(weights, "head.label.weight").transposed()),
                        constant("bias", Weight.named(weights, "head.label.bias")),
                        constant("by_class", List.of(-1L, (long) classes, (long) BaseModel.LABEL_WIDTH)))
                .forEach(c -> graph.add(OnnxModel.GRAPH_INITIALIZER, c));
        List<String> dims = List.of("M", Integer.toString(BaseModel.LABEL_WIDTH));
        graph.add(OnnxWriter.GRAPH_INPUT, value("d", OnnxWriter.FLOAT, dims));
        graph.add(OnnxWriter.GRAPH_INPUT, value("h", OnnxWriter.FLOAT, dims));
        graph.add(OnnxWriter.GRAPH_OUTPUT, value("lab", OnnxWriter.FLOAT, List.of("M", Integer.toString(classes))));
        return FusedGraph.model(graph);
    }

    private static List<Message> labelNodes() {
        Message axes = attribute("axes", List.of(UNSQUEEZED));
        return List.of(
                FusedGraph.own(
                        "DynamicQuantizeMatMul",
                        List.of("d", "bilinear_quantized", "bilinear_scale", "bilinear_zero_point"),
                        "product"),
                node("Reshape", List.of("product", "by_class"), List.of("left")),
                node("Unsqueeze", List.of("h"), List.of("right"), axes),
                node("MatMul", List.of("left", "right"), List.of("pairs")),
                node("Squeeze", List.of("pairs"), List.of("both"), axes),
                node("Concat", List.of("d", "h"), List.of("beside"), attribute("axis", 1)),
                node("MatMul", List.of("beside", "linear"), List.of("each")),
                node("Add", List.of("each", "bias"), List.of("each_biased")),
                node("Add", List.of("each_biased", "both"), List.of("lab")));
    }

    private static Weight joined(Map<String, Weight> weights, String kind) {
        return Weight.concat(
                SPLIT.stream().map(name -> Weight.named(weights, name + kind)).toList());
    }

    private static Message leaky(String from, String to) {
        return node("LeakyRelu", List.of(from), List.of(to), attribute("alpha", 0.1f));
    }

    private static Message output(String name, int size) {
        return value(name, OnnxWriter.FLOAT, List.of("B", "N", Integer.toString(size)));
    }
}
