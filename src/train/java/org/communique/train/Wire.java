package org.communique.train;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The wire format of Protocol Buffers, as far as ONNX files need it: read into fields, and written back, without a
/// library.
final class Wire {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private Wire() {}

    /// One field of a message: a number (`value`), or the bytes of a text, a nested message or a packed array.
    record Field(int number, int kind, long value, ByteBuffer bytes) {

        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }

        List<Field> message() {
            return read(bytes);
        }
    }

    /// The fields in the order of the file; nested messages are read on demand, the bytes are shared.
    static List<Field> read(ByteBuffer message) {
        ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        List<Field> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            long key = varint(in);
            int number = Math.toIntExact(key >>> 3);
            int kind = (int) (key & 7);
            fields.add(
                    kind == VARINT
                            ? new Field(number, kind, varint(in), ByteBuffer.allocate(0))
                            : new Field(number, kind, 0, take(in, length(in, kind))));
        }
        return fields;
    }

    private static int length(ByteBuffer in, int kind) {
        return switch (kind) {
            case FIXED64 -> Long.BYTES;
            case FIXED32 -> Integer.BYTES;
            case BYTES -> Math.toIntExact(varint(in));
            default -> throw new IllegalArgumentException("wire type " + kind + " at byte " + in.position());
        };
    }

    private static ByteBuffer take(ByteBuffer in, int length) {
        ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return part;
    }

    /// The numbers of a packed field.
    static List<Long> packed(ByteBuffer bytes) {
        ByteBuffer in = bytes.duplicate();
        List<Long> values = new ArrayList<>();
        while (in.hasRemaining()) {
            values.add(varint(in));
        }
        return values;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("number without an end at byte " + in.position());
    }

    /// A message being written; fields stand in the order they are added.
    static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message add(int number, long value) {
            varint((long) number << 3);
            varint(value);
            return this;
        }

        Message add(int number, String text) {
            return add(number, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }

        Message add(int number, Message nested) {
            return add(number, nested.bytes());
        }

        Message add(int number, ByteBuffer bytes) {
            return addKind(number, BYTES, bytes);
        }

        Message addFloat(int number, float value) {
            ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            return addKind(number, FIXED32, bytes.putFloat(value).flip());
        }

        /// A field as it was read.
        Message add(Field field) {
            return field.kind() == VARINT
                    ? add(field.number(), field.value())
                    : addKind(field.number(), field.kind(), field.bytes());
        }

        ByteBuffer bytes() {
            return ByteBuffer.wrap(out.toByteArray());
        }

        private Message addKind(int number, int kind, ByteBuffer bytes) {
            varint(((long) number << 3) | kind);
            if (kind == BYTES) {
                varint(bytes.remaining());
            }
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            out.writeBytes(copy);
            return this;
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~127L) != 0) {
                out.write((int) ((rest & 127) | 128));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
