package org.communique.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.train.Wire.Field;

/// An ONNX file opened for its constants: by name, and by the node that multiplies with them.
final class OnnxModel {

    /// Field numbers of onnx.proto3.
    static final int MODEL_GRAPH = 7;

    static final int GRAPH_NODE = 1;
    static final int GRAPH_INITIALIZER = 5;
    static final int NODE_INPUT = 1;
    static final int NODE_NAME = 3;
    static final int NODE_OPERATOR = 4;
    static final int TENSOR_DIMS = 1;
    static final int TENSOR_FLOATS = 4;
    static final int TENSOR_INTEGERS = 5;
    static final int TENSOR_NAME = 8;
    static final int TENSOR_RAW = 9;

    private final Map<String, List<Field>> initializers = new HashMap<>();
    private final Map<String, String> factors = new HashMap<>();

    OnnxModel(ByteBuffer file) {
        for (Field part : Wire.read(file)) {
            if (part.number() == MODEL_GRAPH) {
                part.message().forEach(this::index);
            }
        }
    }

    private void index(Field part) {
        if (part.number() == GRAPH_INITIALIZER) {
            List<Field> tensor = part.message();
            initializers.put(text(tensor, TENSOR_NAME), tensor);
        } else if (part.number() == GRAPH_NODE) {
            List<Field> node = part.message();
            if (text(node, NODE_OPERATOR).equals("MatMul")) {
                List<Field> inputs =
                        node.stream().filter(f -> f.number() == NODE_INPUT).toList();
                factors.put(text(node, NODE_NAME), inputs.get(1).text());
            }
        }
    }

    /// The constant that the MatMul node `node` multiplies with.
    String factor(String node) {
        String name = factors.get(node);
        if (name == null) {
            throw new IllegalArgumentException("no MatMul node '" + node + "'");
        }
        return name;
    }

    Weight floats(String name) {
        ByteBuffer bytes = raw(name, TENSOR_FLOATS);
        FloatBuffer values = FloatBuffer.allocate(bytes.remaining() / Float.BYTES);
        values.put(bytes.asFloatBuffer()).flip();
        return new Weight(dims(name), values);
    }

    /// A table of unsigned bytes as the numbers they stand for: (byte - zero point) × scale.
    Weight dequantised(String name) {
        float scale = raw(name + "_scale", TENSOR_FLOATS).getFloat(0);
        long zero = single(name + "_zero_point");
        ByteBuffer bytes = raw(name + "_quantized", TENSOR_RAW);
        FloatBuffer values = FloatBuffer.allocate(bytes.remaining());
        for (int i = 0; i < values.capacity(); i++) {
            values.put(i, (bytes.get(i) & 255) * scale - zero * scale);
        }
        return new Weight(dims(name + "_quantized"), values);
    }

    private long single(String name) {
        for (Field field : tensor(name)) {
            if (field.number() == TENSOR_RAW) {
                return field.bytes().get(0) & 255;
            }
            if (field.number() == TENSOR_INTEGERS) {
                return field.bytes().hasRemaining() ? Wire.packed(field.bytes()).get(0) : field.value();
            }
        }
        throw new IllegalArgumentException("no number in '" + name + "'");
    }

    /// The bytes of a constant, which stand in the raw field or in the typed one `otherwise`.
    private ByteBuffer raw(String name, int otherwise) {
        return tensor(name).stream()
                .filter(f -> f.number() == TENSOR_RAW || f.number() == otherwise)
                .map(f -> f.bytes().duplicate().order(ByteOrder.LITTLE_ENDIAN))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no numbers in '" + name + "'"));
    }

    private List<Integer> dims(String name) {
        return tensor(name).stream()
                .filter(f -> f.number() == TENSOR_DIMS)
                .flatMap(f -> f.bytes().hasRemaining() ? Wire.packed(f.bytes()).stream() : List.of(f.value()).stream())
                .map(Math::toIntExact)
                .toList();
    }

    private List<Field> tensor(String name) {
        List<Field> found = initializers.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no constant '" + name + "'");
        }
        return found;
    }

    /// The text of a field, or "" where it is not there.
    static String text(List<Field> message, int number) {
        return message.stream()
                .filter(f -> f.number() == number)
                .map(Field::text)
                .findFirst()
                .orElse("");
    }
}
