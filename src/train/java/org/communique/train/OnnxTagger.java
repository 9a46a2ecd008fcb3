package org.communique.train;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs an exported model with ONNX Runtime, one sentence at a time: eight-bit results shift with what else is in a
/// batch.
final class OnnxTagger implements AutoCloseable {

    private static final double NEVER = -1e9;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession model;
    private final OrtSession labelGraph;
    private final WordPiece vocabulary;
    private final Labels labels;

    OnnxTagger(Path folder) {
        labels = Labels.read(folder.resolve(ModelExport.LABELS));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            vocabulary = new WordPiece(Files.readAllLines(folder.resolve(ModelExport.VOCABULARY)));
            options.setIntraOpNumThreads(1);
            model = environment.createSession(folder.resolve(ModelExport.MODEL).toString(), options);
            labelGraph = environment.createSession(
                    folder.resolve(ModelExport.LABEL_GRAPH).toString(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot open the model in " + folder, e);
        }
    }

    Analysis analyse(List<String> words) {
        Batch batch = Batch.of(List.of(Pieces.of(vocabulary, words)));
        try (Tensors in = new Tensors(environment);
                OrtSession.Result out = model.run(inputs(in, batch))) {
            int n = words.size();
            double[][] tags = rows(out, "tag", n);
            List<Integer> heads = TreeDecoder.decode(arcs(out, n));
            List<String> names = NameDecoder.decode(logarithms(rows(out, "ner", n)), labels.names());
            return new Analysis(
                    best(tags, labels.xpos()), heads, labels(in, floats(out, "rd"), floats(out, "rh"), heads), names);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot run the model on " + words, e);
        }
    }

    @Override
    public void close() {
        try {
            model.close();
            labelGraph.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot close the model", e);
        }
    }

    private static Map<String, OnnxTensor> inputs(Tensors in, Batch batch) throws OrtException {
        long[] pieces = {batch.rows(), batch.width()};
        long[] words = {batch.rows(), batch.slots()};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        inputs.put("input_ids", in.of(batch.ids(), pieces));
        inputs.put("attention_mask", in.of(batch.mask(), pieces));
        inputs.put("token_type_ids", in.of(batch.shapes(), pieces));
        inputs.put("first", in.of(batch.first(), words));
        inputs.put("last", in.of(batch.last(), words));
        inputs.put("wtype", in.of(batch.wordShapes(), words));
        inputs.put("wordmask", in.of(batch.wordMask(), words));
        return inputs;
    }

    private List<String> labels(Tensors in, FloatBuffer dependents, FloatBuffer heads, List<Integer> tree)
            throws OrtException {
        int width = BaseModel.LABEL_WIDTH;
        FloatBuffer d = FloatBuffer.allocate(tree.size() * width);
        FloatBuffer h = FloatBuffer.allocate(tree.size() * width);
        for (int i = 0; i < tree.size(); i++) {
            d.put(i * width, dependents, (i + 1) * width, width);
            h.put(i * width, heads, tree.get(i) * width, width);
        }
        long[] shape = {tree.size(), width};
        try (OrtSession.Result out = labelGraph.run(Map.of("d", in.of(d, shape), "h", in.of(h, shape)))) {
            FloatBuffer all = floats(out, "lab");
            double[][] scores = new double[tree.size()][labels.deprel().size()];
            for (int i = 0; i < all.capacity(); i++) {
                scores[i / labels.deprel().size()][i % labels.deprel().size()] = all.get(i);
            }
            return best(onlyRootIsRoot(scores, tree), labels.deprel());
        }
    }

    private double[][] onlyRootIsRoot(double[][] scores, List<Integer> tree) {
        int root = labels.deprel().indexOf("root");
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < scores[i].length; k++) {
                boolean fits = (k == root) == (tree.get(i) == 0);
                scores[i][k] += fits ? 0 : NEVER;
            }
        }
        return scores;
    }

    /// Logarithms of the probability of each head; row 0 belongs to the root and is ignored.
    private static double[][] arcs(OrtSession.Result out, int words) throws OrtException {
        FloatBuffer all = floats(out, "arc");
        int slots = words + 1;
        double[][] arcs = new double[slots][slots];
        for (int i = 0; i < slots * slots; i++) {
            arcs[i / slots][i % slots] = i / slots == i % slots ? NEVER : all.get(i);
        }
        return logarithms(arcs);
    }

    private static double[][] rows(OrtSession.Result out, String name, int words) throws OrtException {
        FloatBuffer all = floats(out, name);
        int columns = all.capacity() / (words + 1);
        double[][] rows = new double[words][columns];
        for (int i = 0; i < words * columns; i++) {
            rows[i / columns][i % columns] = all.get(columns + i);
        }
        return rows;
    }

    static double[][] logarithms(double[][] scores) {
        for (double[] row : scores) {
            double most = Double.NEGATIVE_INFINITY;
            for (double score : row) {
                most = Math.max(most, score);
            }
            double sum = 0;
            for (double score : row) {
                sum += Math.exp(score - most);
            }
            for (int k = 0; k < row.length; k++) {
                row[k] -= most + Math.log(sum);
            }
        }
        return scores;
    }

    private static List<String> best(double[][] scores, List<String> names) {
        List<String> best = new ArrayList<>();
        for (double[] row : scores) {
            int top = 0;
            for (int k = 1; k < row.length; k++) {
                top = row[k] > row[top] ? k : top;
            }
            best.add(names.get(top));
        }
        return best;
    }

    private static FloatBuffer floats(OrtSession.Result out, String name) {
        return ((OnnxTensor) out.get(name).orElseThrow()).getFloatBuffer();
    }

    /// Inputs that are released together.
    private static final class Tensors implements AutoCloseable {

        private final OrtEnvironment environment;
        private final List<OnnxTensor> open = new ArrayList<>();

        Tensors(OrtEnvironment environment) {
            this.environment = environment;
        }

        OnnxTensor of(LongBuffer values, long[] shape) throws OrtException {
            return kept(OnnxTensor.createTensor(environment, values.duplicate(), shape));
        }

        OnnxTensor of(FloatBuffer values, long[] shape) throws OrtException {
            return kept(OnnxTensor.createTensor(environment, values.duplicate(), shape));
        }

        private OnnxTensor kept(OnnxTensor tensor) {
            open.add(tensor);
            return tensor;
        }

        @Override
        public void close() {
            open.forEach(OnnxTensor::close);
        }
    }
}
