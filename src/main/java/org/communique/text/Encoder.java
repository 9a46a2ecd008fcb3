package org.communique.text;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.List;

/// The neural network: a small transformer whose heads score the tag, the head and the name class of each word.
///
/// Each sentence runs alone, so that it always gives the same numbers: the network's 8-bit steps share one scale for
/// all that runs together, and in batches, even of sentences of one length, a quarter of all sentences came out with
/// another tag or head somewhere. An encoder may be used by several threads at once. It lives as long as the program.
final class Encoder {

    private final OrtSession words;
    private final OrtSession relations;
    private final OnnxRuntime runtime;

    private Encoder(OnnxRuntime runtime, OrtSession words, OrtSession relations) {
        this.runtime = runtime;
        this.words = words;
        this.relations = relations;
    }

    static Encoder load(ModelFiles files) {
        OnnxRuntime runtime = OnnxRuntime.load();
        return new Encoder(runtime, runtime.open(files, ModelFiles.ENCODER), runtime.open(files, ModelFiles.RELATIONS));
    }

    Scores read(Pieces pieces) {
        try (Inputs inputs = inputs(pieces);
                OrtSession.Result result = words.run(inputs.tensors())) {
            return new Scores(
                    Matrix.of(result, "tag"),
                    Matrix.of(result, "ner"),
                    Matrix.of(result, "arc"),
                    Matrix.of(result, "rh"),
                    Matrix.of(result, "rd"),
                    Matrix.of(result, "words"));
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a sentence of " + pieces.size() + " pieces", e);
        }
    }

    private Inputs inputs(Pieces pieces) throws OrtException {
        Inputs inputs = new Inputs(runtime);
        inputs.put("input_ids", numbers(pieces.ids()));
        inputs.put("token_type_ids", numbers(pieces.shapes()));
        inputs.put("attention_mask", ones(new long[pieces.size()]));
        inputs.put("first", numbers(pieces.first(), 0));
        inputs.put("last", numbers(pieces.last(), 0));
        inputs.put(
                "wtype",
                numbers(pieces.first().stream().map(pieces.shapes()::get).toList(), 0));
        float[] words = new float[pieces.words() + 1];
        Arrays.fill(words, 1, words.length, 1);
        inputs.put("wordmask", words, 1);
        return inputs;
    }

    private static long[] ones(long[] numbers) {
        Arrays.fill(numbers, 1);
        return numbers;
    }

    private static long[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToLong(Integer::longValue).toArray();
    }

    /// With one more for the root before them.
    private static long[] numbers(List<Integer> numbers, long root) {
        long[] all = new long[numbers.size() + 1];
        all[0] = root;
        System.arraycopy(numbers(numbers), 0, all, 1, numbers.size());
        return all;
    }

    /// How well each relation fits each word, by its head; row 0 is the first word. `heads` are rows of the scores.
    Matrix relations(Scores scores, List<Integer> heads) {
        int width = scores.heads().columns();
        float[] head = new float[heads.size() * width];
        float[] dependent = new float[heads.size() * width];
        for (int word = 0; word < heads.size(); word++) {
            scores.heads().copy(heads.get(word), head, word * width);
            scores.dependents().copy(word + 1, dependent, word * width);
        }
        try (Inputs inputs = new Inputs(runtime)) {
            inputs.put("h", head, heads.size());
            inputs.put("d", dependent, heads.size());
            try (OrtSession.Result result = relations.run(inputs.tensors())) {
                return Matrix.of(result, "lab");
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on the relations of " + heads.size() + " words", e);
        }
    }
}
