package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The fused graph computes what the stock graph does.
class FusedGraphTest {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();
    private static final Labels LABELS =
            new Labels(List.of("NN", "VB"), List.of("dep", "root"), Labels.NAMES, Labels.SAID);

    @Test
    void givesTheSameNumbersButForRounding() throws OrtException {
        ByteBuffer stock = new ModelExport(BaseModel.weights(LABELS, 1), LABELS).quantised();

        float[] expected = arcs(stock);
        float[] fused = arcs(FusedGraph.of(stock));

        assertThat(fused).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(fused[i]).isCloseTo(expected[i], within(0.05f));
        }
    }

    @Test
    void hasFewerNodesAndNoLessMeaning() {
        ByteBuffer stock = new ModelExport(BaseModel.weights(LABELS, 1), LABELS).quantised();

        assertThat(nodes(FusedGraph.of(stock))).isLessThan(nodes(stock) / 5);
    }

    private static long nodes(ByteBuffer model) {
        return Wire.read(model).stream()
                .filter(part -> part.number() == OnnxModel.MODEL_GRAPH)
                .flatMap(part -> part.message().stream())
                .filter(part -> part.number() == OnnxModel.GRAPH_NODE)
                .count();
    }

    /// Of a sentence of nine words of one piece each.
    private static float[] arcs(ByteBuffer model) throws OrtException {
        byte[] bytes = new byte[model.remaining()];
        model.duplicate().get(bytes);
        long[] pieces = {101, 2900, 9770, 17147, 2006, 3607, 2197, 2733, 2758, 1012, 102};
        long[] places = LongStream.range(0, pieces.length - 1).toArray();
        long[] shapes = LongStream.of(0, 2, 1, 1, 1, 3, 1, 1, 1, 11).toArray();
        try (OrtSession session = ENVIRONMENT.createSession(bytes);
                OnnxTensor ids = tensor(pieces);
                OnnxTensor types =
                        tensor(LongStream.of(0, 2, 1, 1, 1, 3, 1, 1, 1, 11, 0).toArray());
                OnnxTensor mask = tensor(LongStream.of(pieces).map(_ -> 1).toArray());
                OnnxTensor first = tensor(places);
                OnnxTensor shape = tensor(shapes);
                OnnxTensor words = OnnxTensor.createTensor(
                        ENVIRONMENT,
                        FloatBuffer.wrap(new float[] {0, 1, 1, 1, 1, 1, 1, 1, 1, 1}),
                        new long[] {1, places.length});
                OrtSession.Result result = session.run(Map.of(
                        "input_ids",
                        ids,
                        "token_type_ids",
                        types,
                        "attention_mask",
                        mask,
                        "first",
                        first,
                        "last",
                        first,
                        "wtype",
                        shape,
                        "wordmask",
                        words))) {
            FloatBuffer arcs = ((OnnxTensor) result.get("arc").orElseThrow()).getFloatBuffer();
            float[] all = new float[arcs.remaining()];
            arcs.get(all);
            return all;
        }
    }

    private static OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }
}
