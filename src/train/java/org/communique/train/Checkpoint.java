package org.communique.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A training that can go on later: how far it is, and the weights, both moments of the optimiser, and the average.
record Checkpoint(
        int step,
        double seconds,
        SequencedMap<String, Weight> weights,
        SequencedMap<String, Weight> first,
        SequencedMap<String, Weight> second,
        SequencedMap<String, Weight> average) {

    /// Written beside and moved into place: a run that is killed leaves the checkpoint before.
    void write(Path path) {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            out.writeInt(step);
            out.writeDouble(seconds);
            for (SequencedMap<String, Weight> section : List.of(weights, first, second, average)) {
                write(out, section);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + part, e);
        }
        try {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace " + path, e);
        }
    }

    static Checkpoint read(Path path) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 20))) {
            return new Checkpoint(in.readInt(), in.readDouble(), section(in), section(in), section(in), section(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static void write(DataOutputStream out, SequencedMap<String, Weight> section) throws IOException {
        out.writeInt(section.size());
        for (var entry : section.entrySet()) {
            Weight weight = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeInt(weight.dims().size());
            for (int dim : weight.dims()) {
                out.writeInt(dim);
            }
            ByteBuffer bytes = ByteBuffer.allocate(weight.size() * Float.BYTES);
            bytes.asFloatBuffer().put(weight.values().duplicate().clear());
            out.write(bytes.array());
        }
    }

    private static SequencedMap<String, Weight> section(DataInputStream in) throws IOException {
        SequencedMap<String, Weight> section = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            List<Integer> dims = new ArrayList<>();
            int rank = in.readInt();
            for (int j = 0; j < rank; j++) {
                dims.add(in.readInt());
            }
            Weight weight = Weight.zeros(dims.toArray(Integer[]::new));
            byte[] bytes = in.readNBytes(weight.size() * Float.BYTES);
            weight.values().put(0, ByteBuffer.wrap(bytes).asFloatBuffer(), 0, weight.size());
            section.put(name, weight);
        }
        return section;
    }
}
