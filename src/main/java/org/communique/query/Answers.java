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
import org.jspecify.annotations.Nullable;

/// Asks a dataset and writes what it answers.
public final class Answers {

    private Answers() {}

    /// Answers a query in which the prefixes of the vocabulary need not be declared; without a format, as a table or,
    /// for
    /// triples, as Turtle. The stream stays open.
    public static void write(DatasetGraph dataset, String sparql, @Nullable Format format, OutputStream out) {
        write(dataset, Sparql.parse(sparql), format, out);
    }

    /// Answers a query. The rows of SELECT and the truth of ASK can be a table, CSV or JSON; the triples of CONSTRUCT
    /// and DESCRIBE are Turtle.
    public static void write(DatasetGraph dataset, Query query, @Nullable Format format, OutputStream out) {
        Format fitting = format != null ? format : isTriples(query.queryType()) ? Format.TTL : Format.TABLE;
        checkThatFits(query.queryType(), fitting);
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                write(execution, fitting, out);
            }
        });
    }

    private static boolean isTriples(QueryType type) {
        return type == QueryType.CONSTRUCT || type == QueryType.DESCRIBE;
    }

    private static void checkThatFits(QueryType type, Format format) {
        boolean triples = isTriples(type);
        if (triples != (format == Format.TTL)) {
            throw new IllegalArgumentException("the answer of " + type + " cannot be written as " + format + "; use "
                    + (triples ? Format.TTL : "table, csv or json"));
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
