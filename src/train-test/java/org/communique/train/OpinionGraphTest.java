package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// The graph that is shipped computes what the network in training does.
class OpinionGraphTest {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();
    private static final int SLOTS = 6;

    private static final SequencedMap<String, Weight> WEIGHTS = OpinionNetwork.weights(1);

    private static Known sentence(int slots, long seed) {
        Marks marks = new Marks(Collections.nCopies(slots - 1, "word"), Collections.nCopies(slots - 1, "O"));
        return new Known(
                Weight.normal(new Random(seed), 1, slots, BaseModel.WIDTH).values(), marks);
    }

    /// Beside a longer sentence, which must make no difference to it.
    private static float[] trained(Known sentence) {
        try (NDManager manager = NDManager.newBaseManager()) {
            OpinionNetwork network = new OpinionNetwork(Parameters.of(manager, WEIGHTS), 0);
            OpinionBatch batch = OpinionBatch.of(List.of(sentence, sentence(2 * SLOTS, 2)));
            return network.scores(manager, batch).toFloatArray();
        }
    }

    @Test
    void givesTheNumbersOfTheNetworkInTraining() throws OrtException {
        Known sentence = sentence(SLOTS, 1);
        float[] expected = trained(sentence);

        try (OrtSession session =
                        ENVIRONMENT.createSession(OpinionGraph.of(WEIGHTS).array());
                OnnxTensor words = OnnxTensor.createTensor(
                        ENVIRONMENT, sentence.vectors(), new long[] {1, SLOTS, BaseModel.WIDTH});
                OrtSession.Result result = session.run(Map.of("words", words))) {
            FloatBuffer said = ((OnnxTensor) result.get("said").orElseThrow()).getFloatBuffer();

            assertThat(said.remaining()).isEqualTo(SLOTS * Labels.SAID.size());
            for (int i = 0; i < said.remaining(); i++) {
                assertThat(said.get(i)).isCloseTo(expected[i], within(1e-3f));
            }
        }
    }
}
