package org.communique.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.communique.train.Wire.Message;

/// Parts of an ONNX graph as messages (onnx.proto3, operator set 11): nodes, constants, inputs and outputs.
final class OnnxWriter {

    static final int GRAPH_INPUT = 11;
    static final int GRAPH_OUTPUT = 12;

    static final int FLOAT = 1;
    static final int UNSIGNED_BYTE = 2;
    static final int SIGNED_BYTE = 3;
    static final int LONG = 7;

    private static final int ATTRIBUTE_FLOAT = 1;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private OnnxWriter() {}

    static Message constant(String name, Weight weight) {
        ByteBuffer bytes = ByteBuffer.allocate(weight.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(weight.values().duplicate().clear());
        return constant(name, FLOAT, weight.dims(), bytes);
    }

    static Message constant(String name, List<Long> values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        values.forEach(bytes::putLong);
        return constant(name, LONG, List.of(values.size()), bytes.flip());
    }

    static Message constant(String name, int type, List<Integer> dims, ByteBuffer raw) {
        Message tensor = new Message();
        dims.forEach(dim -> tensor.add(OnnxModel.TENSOR_DIMS, dim));
        return tensor.add(2, type).add(OnnxModel.TENSOR_NAME, name).add(OnnxModel.TENSOR_RAW, raw);
    }

    static Message node(String operator, List<String> inputs, List<String> outputs, Message... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.add(OnnxModel.NODE_INPUT, input));
        outputs.forEach(output -> node.add(2, output));
        node.add(OnnxModel.NODE_OPERATOR, operator);
        for (Message attribute : attributes) {
            node.add(5, attribute);
        }
        return node;
    }

    static Message attribute(String name, float value) {
        return new Message().add(1, name).addFloat(2, value).add(20, ATTRIBUTE_FLOAT);
    }

    static Message attribute(String name, int value) {
        return new Message().add(1, name).add(3, value).add(20, ATTRIBUTE_INT);
    }

    static Message attribute(String name, List<Integer> values) {
        Message attribute = new Message().add(1, name);
        values.forEach(value -> attribute.add(8, value));
        return attribute.add(20, ATTRIBUTE_INTS);
    }

    /// An input or output; a dimension is a number or the name of one that varies.
    static Message value(String name, int type, List<String> dims) {
        Message shape = new Message();
        for (String dim : dims) {
            boolean fixed = Character.isDigit(dim.charAt(0));
            shape.add(1, fixed ? new Message().add(1, Long.parseLong(dim)) : new Message().add(2, dim));
        }
        Message tensor = new Message().add(1, type).add(2, shape);
        return new Message().add(1, name).add(2, new Message().add(1, tensor));
    }

    /// A whole file with the ONNX version and operator set of the stock graphs.
    static ByteBuffer model(Message graph) {
        return new Message()
                .add(1, 6)
                .add(2, "communique")
                .add(OnnxModel.MODEL_GRAPH, graph)
                .add(8, new Message().add(1, "").add(2, 11))
                .bytes();
    }
}
