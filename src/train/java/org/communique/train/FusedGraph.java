package org.communique.train;

import static org.communique.train.OnnxWriter.attribute;
import static org.communique.train.OnnxWriter.node;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.train.Wire.Field;
import org.communique.train.Wire.Message;

/// The quantised graph with the steps of each layer fused into ONNX Runtime's own: the same constants, some 80 nodes in
/// the place of 800.
///
/// Sentences run alone, and for one sentence the steps around the products took as long as the products: fused, it is
/// read half as fast again, and comes out the same but for rounding.
final class FusedGraph {

    private static final String RUNTIME = "com.microsoft";
    private static final int GRAPH_NAME = 2;
    private static final int NODE_DOMAIN = 7;
    private static final int MODEL_OPERATORS = 8;
    private static final int INT32 = 6;
    private static final float EPSILON = 1e-12f;

    /// The matrices of a layer in the order in which the stock graph multiplies with them.
    private static final int MATRICES = 6;

    private final Map<String, List<Field>> stock = new HashMap<>();
    private final List<String> matrices = new ArrayList<>();
    private final List<Field> heads = new ArrayList<>();
    private final List<Field> ends = new ArrayList<>();
    private final Map<String, Message> constants = new LinkedHashMap<>();
    private final List<Message> nodes = new ArrayList<>();

    private FusedGraph() {}

    /// `model` is the stock graph with our constants and heads.
    static ByteBuffer of(ByteBuffer model) {
        FusedGraph graph = new FusedGraph();
        Wire.read(model).stream()
                .filter(part -> part.number() == OnnxModel.MODEL_GRAPH)
                .flatMap(part -> part.message().stream())
                .forEach(graph::take);
        graph.addEmbeddings();
        for (int layer = 0; layer < BaseModel.LAYERS; layer++) {
            graph.addLayer(layer);
        }
        return graph.written();
    }

    private void take(Field part) {
        switch (part.number()) {
            case OnnxModel.GRAPH_INITIALIZER ->
                stock.put(OnnxModel.text(part.message(), OnnxModel.TENSOR_NAME), part.message());
            case OnnxModel.GRAPH_NODE -> takeNode(part);
            case OnnxWriter.GRAPH_INPUT, OnnxWriter.GRAPH_OUTPUT -> ends.add(part);
            default -> {}
        }
    }

    /// Of the encoder's nodes the constants they multiply with, of the heads the nodes themselves.
    private void takeNode(Field part) {
        List<String> inputs = inputs(part);
        if (!heads.isEmpty() || inputs.contains("last_hidden_state")) {
            heads.add(part);
        } else if (OnnxModel.text(part.message(), OnnxModel.NODE_OPERATOR).equals("MatMulInteger")) {
            matrices.add(inputs.get(1).replace("_quantized", ""));
        }
    }

    private static List<String> inputs(Field node) {
        return node.message().stream()
                .filter(field -> field.number() == OnnxModel.NODE_INPUT)
                .map(Field::text)
                .toList();
    }

    private void addEmbeddings() {
        constants.put("from", OnnxWriter.constant("from", List.of(0L)));
        constants.put("one", OnnxWriter.constant("one", List.of(1L)));
        nodes.add(node("Shape", List.of("input_ids"), List.of("shape")));
        nodes.add(node("Gather", List.of("shape", "one"), List.of("to")));
        addTable("word", "Gather", List.of("input_ids"));
        addTable("token_type", "Gather", List.of("token_type_ids"));
        addTable("position", "Slice", List.of("from", "to", "from"));
        nodes.add(node("Add", List.of("word", "token_type"), List.of("pieces_and_shapes")));
        nodes.add(node("Add", List.of("pieces_and_shapes", "position"), List.of("pieces")));
        List<String> inputs = List.of("pieces", keep("embeddings.LayerNorm.weight"), keep("embeddings.LayerNorm.bias"));
        nodes.add(node(
                "LayerNormalization", inputs, List.of("layer0"), attribute("axis", -1), attribute("epsilon", EPSILON)));
        nodes.add(node("Cast", List.of("attention_mask"), List.of("present"), attribute("to", INT32)));
    }

    /// A table of bytes, of which only what is looked up is turned into numbers.
    private void addTable(String name, String look, List<String> where) {
        String table = "embeddings." + name + "_embeddings.weight";
        List<String> inputs = new ArrayList<>(List.of(keep(table + "_quantized")));
        inputs.addAll(where);
        nodes.add(node(look, inputs, List.of(name + "_bytes")));
        nodes.add(node(
                "DequantizeLinear",
                List.of(name + "_bytes", keep(table + "_scale"), keep(table + "_zero_point")),
                List.of(name)));
    }

    private void addLayer(int number) {
        String layer = "encoder.layer." + number + ".";
        List<String> of = matrices.subList(number * MATRICES, (number + 1) * MATRICES);
        String in = "layer" + number;
        String out = number + 1 < BaseModel.LAYERS ? "layer" + (number + 1) : "last_hidden_state";
        addAttention(layer, of.subList(0, 3), in);
        addProduct(of.get(3), layer + "attention.output.dense.bias", layer + "seen", layer + "attended");
        addNorm(layer + "attention.output.LayerNorm", List.of(layer + "attended", in), layer + "middle");
        addProduct(of.get(4), layer + "intermediate.dense.bias", layer + "middle", layer + "wide");
        nodes.add(own("Gelu", List.of(layer + "wide"), layer + "bent"));
        addProduct(of.get(5), layer + "output.dense.bias", layer + "bent", layer + "narrow");
        addNorm(layer + "output.LayerNorm", List.of(layer + "narrow", layer + "middle"), out);
    }

    private void addAttention(String layer, List<String> of, String in) {
        String all = layer + "attention.self.all";
        List<String> biases = List.of("query", "key", "value").stream()
                .map(part -> layer + "attention.self." + part + ".bias")
                .toList();
        join(all, BaseModel.WIDTH, of.stream().map(name -> name + "_quantized").toList());
        join(all + "_scale", 1, of.stream().map(name -> name + "_scale").toList());
        join(
                all + "_zero_point",
                1,
                of.stream().map(name -> name + "_zero_point").toList());
        join(all + "_bias", 1, biases);
        List<String> bytes = List.of(in + "_bytes", in + "_scale", in + "_zero_point");
        nodes.add(node("DynamicQuantizeLinear", List.of(in), bytes));
        nodes.add(own(
                "QAttention",
                List.of(
                        bytes.get(0),
                        all,
                        all + "_bias",
                        bytes.get(1),
                        all + "_scale",
                        "present",
                        bytes.get(2),
                        all + "_zero_point"),
                layer + "seen",
                attribute("num_heads", BaseModel.ATTENTION_HEADS)));
    }

    private void addProduct(String matrix, String bias, String in, String out) {
        nodes.add(own(
                "DynamicQuantizeMatMul",
                List.of(
                        in,
                        keep(matrix + "_quantized"),
                        keep(matrix + "_scale"),
                        keep(matrix + "_zero_point"),
                        keep(bias)),
                out));
    }

    private void addNorm(String norm, List<String> in, String out) {
        List<String> inputs = new ArrayList<>(in);
        inputs.add(keep(norm + ".weight"));
        inputs.add(keep(norm + ".bias"));
        nodes.add(own("SkipLayerNormalization", inputs, out, attribute("epsilon", EPSILON)));
    }

    /// A node of ONNX Runtime's own operators.
    static Message own(String operator, List<String> inputs, String output, Message... attributes) {
        return node(operator, inputs, List.of(output), attributes).add(NODE_DOMAIN, RUNTIME);
    }

    private String keep(String name) {
        constants.computeIfAbsent(name, _ -> copy(tensor(name)));
        return name;
    }

    private List<Field> tensor(String name) {
        List<Field> tensor = stock.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no constant '" + name + "'");
        }
        return tensor;
    }

    private static Message copy(List<Field> fields) {
        Message message = new Message();
        fields.forEach(message::add);
        return message;
    }

    /// One constant of several, side by side.
    private void join(String name, int rows, List<String> parts) {
        List<ByteBuffer> bytes = parts.stream().map(part -> raw(tensor(part))).toList();
        ByteBuffer all = ByteBuffer.allocate(
                bytes.stream().mapToInt(ByteBuffer::remaining).sum());
        for (int row = 0; row < rows; row++) {
            for (ByteBuffer part : bytes) {
                int width = part.remaining() / rows;
                all.put(part.slice(row * width, width));
            }
        }
        int type = (int) tensor(parts.getFirst()).stream()
                .filter(field -> field.number() == 2)
                .findFirst()
                .orElseThrow()
                .value();
        int columns = all.capacity() / rows / (type == OnnxWriter.FLOAT ? Float.BYTES : 1);
        List<Integer> dims = rows == 1 ? List.of(columns) : List.of(rows, columns);
        constants.put(name, OnnxWriter.constant(name, type, dims, all.flip()));
    }

    private static ByteBuffer raw(List<Field> tensor) {
        return tensor.stream()
                .filter(field -> field.number() == OnnxModel.TENSOR_RAW)
                .map(Field::bytes)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + OnnxModel.text(tensor, OnnxModel.TENSOR_NAME) + "' is not in raw bytes"));
    }

    private ByteBuffer written() {
        Message graph = new Message();
        nodes.forEach(made -> graph.add(OnnxModel.GRAPH_NODE, made));
        Set<String> used = new HashSet<>();
        heads.forEach(head -> {
            graph.add(head);
            used.addAll(inputs(head));
        });
        graph.add(GRAPH_NAME, "communique");
        constants.values().forEach(constant -> graph.add(OnnxModel.GRAPH_INITIALIZER, constant));
        stock.keySet().stream()
                .filter(name -> used.contains(name) && !constants.containsKey(name))
                .sorted()
                .forEach(name -> graph.add(OnnxModel.GRAPH_INITIALIZER, copy(tensor(name))));
        ends.forEach(graph::add);
        return model(graph);
    }

    /// A whole file in which [#own] nodes are known.
    static ByteBuffer model(Message graph) {
        Message model = new Message();
        Wire.read(OnnxWriter.model(graph)).forEach(model::add);
        return model.add(MODEL_OPERATORS, new Message().add(1, RUNTIME).add(2, 1))
                .bytes();
    }
}
