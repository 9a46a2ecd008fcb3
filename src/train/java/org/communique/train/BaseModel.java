package org.communique.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// all-MiniLM-L6-v2 (Apache-2.0) as it lies on the class path: where the training begins, and the graph that carries
/// the result.
final class BaseModel {

    static final int WIDTH = 384;
    static final int LAYERS = 6;
    static final int ATTENTION_HEADS = 12;
    static final int ARC_WIDTH = 256;
    static final int LABEL_WIDTH = 128;

    /// There is room for so many letter-case shapes, more than there are.
    private static final int SHAPES = 16;

    private static final double SMALL = 0.02;

    private BaseModel() {}

    /// The WordPiece vocabulary in the order of its numbers.
    static List<String> vocabulary() {
        JsonNode root = new JsonMapper()
                .readTree(resource("all-minilm-l6-v2-q-tokenizer.json").array());
        Map<Integer, String> byNumber = new TreeMap<>();
        root.get("model").get("vocab").forEachEntry((piece, id) -> byNumber.put(id.asInt(), piece));
        return List.copyOf(byNumber.values());
    }

    /// The stock graph with weights of eight bits.
    static ByteBuffer quantisedGraph() {
        return resource("all-minilm-l6-v2-q.onnx");
    }

    /// The stock graph in floating point, which quantisation is compared with.
    static ByteBuffer floatGraph() {
        return resource("all-minilm-l6-v2.onnx");
    }

    /// The word table, which is never trained: as the shipped graph has it, so that quantising it costs nothing.
    static Weight words() {
        return new OnnxModel(quantisedGraph()).dequantised("embeddings.word_embeddings.weight");
    }

    /// All weights that are trained, by name: the encoder's from the stock model, the heads' small and random.
    static SequencedMap<String, Weight> weights(Labels labels, long seed) {
        SequencedMap<String, Weight> weights = new LinkedHashMap<>();
        addEncoder(weights, new OnnxModel(floatGraph()));
        addHeads(weights, labels, new Random(seed));
        return weights;
    }

    /// The MatMul nodes of a layer in the stock graph, by the name their weights have here.
    static Map<String, String> denseNodes() {
        return Map.of("output", "attention/output/dense", "inner", "intermediate/dense", "outer", "output/dense");
    }

    private static void addEncoder(SequencedMap<String, Weight> weights, OnnxModel stock) {
        weights.put("encoder.position", stock.floats("embeddings.position_embeddings.weight"));
        Weight types = stock.floats("embeddings.token_type_embeddings.weight");
        weights.put("encoder.shape", Weight.concat(Collections.nCopies(SHAPES, types.slice(0, 1))));
        addNorm(weights, stock, "encoder.norm", "embeddings.LayerNorm");
        for (int layer = 0; layer < LAYERS; layer++) {
            addLayer(weights, stock, "encoder.layer." + layer + ".");
        }
    }

    private static void addLayer(SequencedMap<String, Weight> weights, OnnxModel stock, String layer) {
        String node = "/" + layer.substring(0, layer.length() - 1).replace("encoder.", "encoder/") + "/";
        List<String> attention = List.of("query", "key", "value");
        weights.put(
                layer + "attention.weight",
                Weight.concat(attention.stream()
                        .map(part -> matrix(stock, node + "attention/self/" + part))
                        .toList()));
        weights.put(
                layer + "attention.bias",
                Weight.concat(attention.stream()
                        .map(part -> stock.floats(layer + "attention.self." + part + ".bias"))
                        .toList()));
        new TreeMap<>(denseNodes()).forEach((name, path) -> {
            weights.put(layer + name + ".weight", matrix(stock, node + path));
            weights.put(layer + name + ".bias", stock.floats(layer + path.replace('/', '.') + ".bias"));
        });
        addNorm(weights, stock, layer + "norm1", layer + "attention.output.LayerNorm");
        addNorm(weights, stock, layer + "norm2", layer + "output.LayerNorm");
    }

    private static void addNorm(SequencedMap<String, Weight> weights, OnnxModel stock, String name, String theirs) {
        weights.put(name + ".weight", stock.floats(theirs + ".weight"));
        weights.put(name + ".bias", stock.floats(theirs + ".bias"));
    }

    private static Weight matrix(OnnxModel stock, String node) {
        return stock.floats(stock.factor(node + "/MatMul")).transposed();
    }

    private static void addHeads(SequencedMap<String, Weight> weights, Labels labels, Random random) {
        weights.put("head.last.weight", Weight.zeros(WIDTH, WIDTH));
        weights.put("head.shape", Weight.zeros(SHAPES, WIDTH));
        addLinear(weights, random, "head.tag", labels.xpos().size());
        addLinear(weights, random, "head.name", labels.names().size());
        addLinear(weights, random, "head.arcHead", ARC_WIDTH);
        addLinear(weights, random, "head.arcDependent", ARC_WIDTH);
        addLinear(weights, random, "head.labelHead", LABEL_WIDTH);
        addLinear(weights, random, "head.labelDependent", LABEL_WIDTH);
        weights.put("head.arc.weight", Weight.normal(random, SMALL, ARC_WIDTH, ARC_WIDTH));
        weights.put("head.arc.bias", Weight.zeros(ARC_WIDTH));
        int classes = labels.deprel().size();
        weights.put("head.label.bilinear", Weight.normal(random, SMALL, LABEL_WIDTH, classes * LABEL_WIDTH));
        weights.put("head.label.weight", Weight.normal(random, SMALL, classes, 2 * LABEL_WIDTH));
        weights.put("head.label.bias", Weight.zeros(classes));
    }

    private static void addLinear(SequencedMap<String, Weight> weights, Random random, String name, int outputs) {
        weights.put(name + ".weight", Weight.normal(random, 1 / Math.sqrt(3.0 * WIDTH), outputs, WIDTH));
        weights.put(name + ".bias", Weight.zeros(outputs));
    }

    private static ByteBuffer resource(String name) {
        try (InputStream in = BaseModel.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("'" + name + "' is not on the class path; build with -Ptrain");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
