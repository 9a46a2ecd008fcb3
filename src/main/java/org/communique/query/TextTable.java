package org.communique.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/// An answer in aligned columns. Cells are never cut, a row is always one line.
record TextTable(List<String> header, List<List<String>> rows) {

    private static final String GAP = "  ";

    static TextTable of(RowSet answer, PrefixMap prefixes) {
        List<List<String>> rows = new ArrayList<>();
        while (answer.hasNext()) {
            Binding row = answer.next();
            rows.add(answer.getResultVars().stream()
                    .map(column -> cell(row.get(column), prefixes))
                    .toList());
        }
        return new TextTable(
                answer.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }

    static TextTable of(boolean answer) {
        return new TextTable(List.of("answer"), List.of(List.of(answer ? "yes" : "no")));
    }

    private static String cell(@Nullable Node node, PrefixMap prefixes) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? oneLine(node.getLiteralLexicalForm()) : NodeFmtLib.str(node, prefixes);
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    /// Writes UTF-8 and flushes; the stream stays open.
    void write(OutputStream out) {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int[] widths = widths();
        List<String> rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
        Stream.concat(Stream.of(header, rule), rows.stream())
                .map(row -> line(row, widths))
                .forEach(line -> writer.print(line + "\n"));
        writer.flush();
    }

    private int[] widths() {
        return IntStream.range(0, header.size())
                .map(column -> Stream.concat(Stream.of(header), rows.stream())
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
