package org.communique.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/// A query that is no SPARQL. The message says where and why, and shows the line.
public final class QuerySyntaxException extends RuntimeException {

    private static final Pattern PLACE = Pattern.compile("(?i) ?\\b(?:at )?line (\\d+), column (\\d+)(?:: )?");
    /// Of JavaCC: `Encountered " "}" "} ""`, the kind of the token and its text.
    private static final Pattern TOKEN = Pattern.compile("Encountered \" \\S+ \"(.*?) ?\"\"");

    private final int line;
    private final int column;

    private QuerySyntaxException(String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    static QuerySyntaxException of(String sparql, QueryParseException cause) {
        String message = String.valueOf(cause.getMessage());
        Matcher place = PLACE.matcher(message);
        // Where the text of the message gives a place, it is the better one: the fault, not the token before it.
        boolean inText = place.find();
        int line = inText ? Integer.parseInt(place.group(1)) : cause.getLine();
        int column = inText ? Integer.parseInt(place.group(2)) : cause.getColumn();
        String told = line < 1
                ? "the query is wrong: " + reason(message)
                : "the query is wrong at line " + line + ", column " + column + ": " + reason(message)
                        + pointer(sparql, line, column);
        return new QuerySyntaxException(told, line, column, cause);
    }

    /// The parser's message without the list of all tokens it would have liked, which is longer than most queries.
    private static String reason(String message) {
        String text = PLACE.matcher(message.replaceFirst("(?s)\\n?Was expecting.*", ""))
                .replaceAll("");
        return TOKEN.matcher(text)
                .replaceAll("unexpected $1")
                .replace("Encountered \"<EOF>\"", "unexpected end")
                .replaceAll("\\s+", " ")
                .replaceFirst("[. ]+$", "");
    }

    private static String pointer(String sparql, int line, int column) {
        return sparql.lines()
                .skip(line - 1L)
                .findFirst()
                .map(text -> "\n  " + text + "\n  " + " ".repeat(Math.max(0, column - 1)) + "^")
                .orElse("");
    }

    /// Counted from 1; -1 where the fault has no place.
    public int line() {
        return line;
    }

    /// Counted from 1; -1 where the fault has no place.
    public int column() {
        return column;
    }
}
