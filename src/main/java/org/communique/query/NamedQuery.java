package org.communique.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// A query that ships with the project: `queries/NAME.rq`.
///
/// The comment lines at its head are its title, in one sentence, and its parameters: `?name`, two spaces, what it
/// means, and after `e.g.` a term to try.
public record NamedQuery(String name, String title, List<Parameter> parameters, String text) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern PARAMETER = Pattern.compile("# +\\?(\\w+) +(.+?)(?:, e\\.g\\. (\\S+))?");

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /// The query of that name.
    public static NamedQuery load(String name) {
        String path = "/queries/" + name + ".rq";
        String missing = "no query '" + name + "': " + path + " is not on the class path";
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(missing);
        }
        return parse(name, ClassPath.read(path).orElseThrow(() -> new IllegalArgumentException(missing)));
    }

    /// All shipped queries, in the order of `queries/index.txt`.
    public static List<NamedQuery> all() {
        return ClassPath.require("/queries/index.txt")
                .lines()
                .map(NamedQuery::load)
                .toList();
    }

    static NamedQuery parse(String name, String text) {
        List<String> head = text.lines().takeWhile(line -> line.startsWith("#")).toList();
        List<Parameter> parameters = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        for (String line : head) {
            Matcher parameter = PARAMETER.matcher(line);
            if (parameter.matches()) {
                parameters.add(new Parameter(parameter.group(1), parameter.group(2), parameter.group(3)));
            } else {
                title.append(line.substring(1));
            }
        }
        return new NamedQuery(name, title.toString().strip(), parameters, text);
    }

    /// The query with its parameters set, ready for [Answers]. Every parameter needs a value.
    public Query bind(Map<String, Node> values) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (String given : values.keySet()) {
            if (!names.contains(given)) {
                throw new IllegalArgumentException("query '" + name + "' has no parameter '" + given + "'; it takes "
                        + (names.isEmpty() ? "none" : String.join(", ", names)));
            }
        }
        Map<Var, Node> substitution = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            substitution.put(Var.alloc(parameter.name()), value(parameter, values));
        }
        return QueryTransformOps.replaceVars(Sparql.parse(text), substitution);
    }

    /// The query with its parameters set to terms as people type them ([Term]).
    public Query bindTyped(Map<String, String> values) {
        Map<String, Node> terms = new LinkedHashMap<>();
        values.forEach((name, term) -> terms.put(name, Term.parse(term)));
        return bind(terms);
    }

    private Node value(Parameter parameter, Map<String, Node> values) {
        Node value = values.get(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException("query '" + name + "' needs '" + parameter.name() + "': "
                    + parameter.meaning() + (parameter.example() == null ? "" : ", e.g. " + parameter.example()));
        }
        return value;
    }

    /// The text with an example in the place of each parameter, to run and to edit.
    public String example() {
        String values = parameters.stream()
                .filter(parameter -> parameter.example() != null)
                .map(parameter -> "\n  VALUES ?" + parameter.name() + " { " + parameter.example() + " }")
                .collect(Collectors.joining());
        return text.replaceFirst("(?m)^WHERE \\{$", Matcher.quoteReplacement("WHERE {" + values));
    }
}
