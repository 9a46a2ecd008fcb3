package org.communique.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/// Asks a dataset and writes what it answers.
public final class Answers {

    private Answers() {}

    /// Answers a query in which the prefixes of the vocabulary need not be declared. The stream stays open.
    public static void write(DatasetGraph dataset, String sparql, Format format, OutputStream out) {
        write(dataset, Sparql.parse(sparql), format, out);
    }

    /// Answers a query. The rows of SELECT and the truth of ASK can be a table, CSV or JSON; the triples of CONSTRUCT
    /// and DESCRIBE are Turtle.
    public static void write(DatasetGraph dataset, Query query, Format format, OutputStream out) {
        checkThatFits(query.queryType(), format);
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                write(execution, format, out);
            }
        });
    }

    private static void checkThatFits(QueryType type, Format format) {
        boolean triples = type == QueryType.CONSTRUCT || type == QueryType.DESCRIBE;
        if (triples != (format == Format.TTL)) {
            throw new IllegalArgumentException("the answer of %s cannot be written as %s; use %s"
                    .formatted(type, format, triples ? Format.TTL : "table, csv or json"));
        }
    }

    private static void write(QueryExec execution, Format format, OutputStream out) {
        Query query = execution.getQuery();
        PrefixMap prefixes = PrefixMapFactory.create(query.getPrefixMapping());
        if (query.isSelectType()) {
            writeRows(execution.select(), format, prefixes, out);
        } else if (query.isAskType()) {
            writeTruth(execution.ask(), format, out);
        } else {
            writeTurtle(query.isConstructType() ? execution.construct() : execution.describe(), prefixes, out);
        }
    }

    private static void writeRows(RowSet rows, Format format, PrefixMap prefixes, OutputStream out) {
        if (format == Format.TABLE) {
            TextTable.of(rows, prefixes).write(out);
        } else {
            writer(format).write(out, rows);
        }
    }

    private static void writeTruth(boolean truth, Format format, OutputStream out) {
        if (format == Format.TABLE) {
            TextTable.of(truth).write(out);
        } else {
            writer(format).write(out, truth);
        }
    }

    private static ResultsWriter writer(Format format) {
        return ResultsWriter.create()
                .lang(format == Format.CSV ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON)
                .build();
    }

    private static void writeTurtle(Graph graph, PrefixMap known, OutputStream out) {
        graph.getPrefixMapping().clearNsPrefixMap();
        UsedPrefixes.of(graph, known).forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph)
                .lang(Lang.TURTLE)
                .set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT)
                .output(out);
    }
}
