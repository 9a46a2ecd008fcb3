package org.communique.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A tab-separated file: lines that begin with `#` are comments, the first other line names the columns.
///
/// Every start of the program reads some twenty thousand rows, before the JVM has compiled anything: hence plain loops.
public final class Table {

    private final String file;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String file, List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalStateException(file + " names no columns");
        }
        this.file = file;
        this.columns = List.of(lines.getFirst().split("\t", -1));
        List<Row> read = new ArrayList<>(lines.size());
        for (int line = 1; line < lines.size(); line++) {
            read.add(new Row(line, lines.get(line).split("\t", -1)));
        }
        this.rows = Collections.unmodifiableList(read);
    }

    /// Reads `/data/NAME`.
    public static Table load(String name) {
        return new Table("/data/" + name, lines(name));
    }

    /// The lines of `/data/NAME` that are neither empty nor comments.
    public static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /// All of `/data/NAME`, for a file that is searched rather than read.
    public static String text(String name) {
        String file = "/data/" + name;
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    /// One line of the table.
    public final class Row {

        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /// The cell, empty where the row ends before it.
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(file + " has no column '" + column + "', only " + columns);
            }
            return index < cells.length ? cells[index].strip() : "";
        }

        /// The values of a cell that holds several, parted by `|`.
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> values = new ArrayList<>();
            for (String value : cell.split("\\|", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return Collections.unmodifiableList(values);
        }

        /// The cell as a constant of an enum, written in any letter case.
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            try {
                return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ", row " + line + ": '" + get(column) + "' is no " + type.getSimpleName(), e);
            }
        }
    }
}
