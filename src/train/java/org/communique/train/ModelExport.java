package org.communique.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.train.Wire.Field;
import org.communique.train.Wire.Message;

/// Writes what was learned into the stock graphs: their constants replaced, the heads appended. The quantised graph,
/// which
/// is shipped, is fused after that.
final class ModelExport {

    static final String MODEL = "model.onnx";
    static final String LABEL_GRAPH = "labels.onnx";
    static final String LABELS = "labels.json";
    static final String VOCABULARY = "vocab.txt";

    private static final String WORDS = "embeddings.word_embeddings.weight";

    private final Map<String, Weight> weights;
    private final Labels labels;

    ModelExport(Map<String, Weight> weights, Labels labels) {
        this.weights = Map.copyOf(weights);
        this.labels = labels;
    }

    /// The four files that the runtime reads.
    void write(Path folder, List<String> vocabulary) {
        write(folder.resolve(MODEL), FusedGraph.of(quantised()));
        writeLabels(folder, vocabulary);
    }

    /// The same model with weights of 32 bits, to see what the bytes cost.
    void writeFloats(Path folder, List<String> vocabulary) {
        write(folder.resolve(MODEL), floats());
        writeLabels(folder, vocabulary);
    }

    private void writeLabels(Path folder, List<String> vocabulary) {
        write(folder.resolve(LABEL_GRAPH), HeadGraph.labelGraph(weights, labels));
        labels.write(folder.resolve(LABELS));
        write(
                folder.resolve(VOCABULARY),
                ByteBuffer.wrap((String.join("\n", vocabulary) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    ByteBuffer quantised() {
        Map<String, Message> replaced = new HashMap<>();
        stockNames().forEach((name, weight) -> {
            if (name.startsWith("embeddings.") && !name.contains("LayerNorm")) {
                put(replaced, name, Quantiser.table(name, weight));
            } else if (name.startsWith("onnx::")) {
                put(replaced, name, Quantiser.columns(name, weight));
            } else {
                replaced.put(name, OnnxWriter.constant(name, weight));
            }
        });
        return patched(BaseModel.quantisedGraph(), replaced);
    }

    ByteBuffer floats() {
        Map<String, Message> replaced = new HashMap<>();
        stockNames().forEach((name, weight) -> replaced.put(name, OnnxWriter.constant(name, weight)));
        replaced.put(WORDS, OnnxWriter.constant(WORDS, BaseModel.words()));
        return patched(BaseModel.floatGraph(), replaced);
    }

    private static void put(Map<String, Message> replaced, String name, List<Message> three) {
        replaced.put(name + "_quantized", three.get(0));
        replaced.put(name + "_scale", three.get(1));
        replaced.put(name + "_zero_point", three.get(2));
    }

    /// Our weights by the names of the stock graph's constants; matrices turned to inputs × outputs.
    private Map<String, Weight> stockNames() {
        Map<String, Weight> named = new LinkedHashMap<>();
        named.put("embeddings.position_embeddings.weight", weight("encoder.position"));
        named.put("embeddings.token_type_embeddings.weight", weight("encoder.shape"));
        putNorm(named, "embeddings.LayerNorm", "encoder.norm");
        OnnxModel stock = new OnnxModel(BaseModel.floatGraph());
        for (int layer = 0; layer < BaseModel.LAYERS; layer++) {
            putLayer(named, stock, layer);
        }
        return named;
    }

    private void putLayer(Map<String, Weight> named, OnnxModel stock, int number) {
        String layer = "encoder.layer." + number + ".";
        String node = "/encoder/layer." + number + "/";
        List<String> parts = List.of("query", "key", "value");
        int width = BaseModel.WIDTH;
        for (int i = 0; i < parts.size(); i++) {
            String part = "attention/self/" + parts.get(i);
            Weight rows = weight(layer + "attention.weight").slice(i * width, (i + 1) * width);
            named.put(stock.factor(node + part + "/MatMul"), rows.transposed());
            named.put(
                    layer + part.replace('/', '.') + ".bias",
                    weight(layer + "attention.bias").slice(i * width, (i + 1) * width));
        }
        BaseModel.denseNodes().forEach((name, path) -> {
            named.put(
                    stock.factor(node + path + "/MatMul"),
                    weight(layer + name + ".weight").transposed());
            named.put(layer + path.replace('/', '.') + ".bias", weight(layer + name + ".bias"));
        });
        putNorm(named, layer + "attention.output.LayerNorm", layer + "norm1");
        putNorm(named, layer + "output.LayerNorm", layer + "norm2");
    }

    private void putNorm(Map<String, Weight> named, String theirs, String ours) {
        named.put(theirs + ".weight", weight(ours + ".weight"));
        named.put(theirs + ".bias", weight(ours + ".bias"));
    }

    private Weight weight(String name) {
        return Weight.named(weights, name);
    }

    private ByteBuffer patched(ByteBuffer stock, Map<String, Message> replaced) {
        Message model = new Message();
        for (Field part : Wire.read(stock)) {
            if (part.number() == OnnxModel.MODEL_GRAPH) {
                model.add(OnnxModel.MODEL_GRAPH, graph(part.message(), new HashMap<>(replaced)));
            } else {
                model.add(part);
            }
        }
        return model.bytes();
    }

    private Message graph(List<Field> stock, Map<String, Message> replaced) {
        Message graph = new Message();
        for (Field part : stock) {
            Message other = part.number() == OnnxModel.GRAPH_INITIALIZER
                    ? replaced.remove(OnnxModel.text(part.message(), OnnxModel.TENSOR_NAME))
                    : null;
            if (other != null) {
                graph.add(OnnxModel.GRAPH_INITIALIZER, other);
            } else if (part.number() != OnnxWriter.GRAPH_OUTPUT) {
                graph.add(part);
            }
        }
        if (!replaced.isEmpty()) {
            throw new IllegalStateException("the stock graph has no constants " + replaced.keySet());
        }
        add(graph, OnnxModel.GRAPH_NODE, HeadGraph.nodes(labels));
        add(graph, OnnxModel.GRAPH_INITIALIZER, HeadGraph.constants(weights));
        add(graph, OnnxWriter.GRAPH_INPUT, HeadGraph.inputs());
        add(graph, OnnxWriter.GRAPH_OUTPUT, HeadGraph.outputs(labels));
        return graph;
    }

    private static void add(Message graph, int number, List<Message> parts) {
        parts.forEach(part -> graph.add(number, part));
    }

    private static void write(Path path, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, copy);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
