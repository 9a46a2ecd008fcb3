package org.communique.cli;

import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;

/// What a user sees when the endpoint is up: its address, a page to open and a query to try.
record Welcome(Root root) {

    void greet(URI address) {
        PrintStream out = root.console().out();
        out.print(String.format(Locale.ROOT, """
                SPARQL endpoint  %1$s
                page to open     %2$s
                query to try     curl -s -H 'Accept: text/csv' --data-urlencode \
                'query=PREFIX cmq: <https://w3id.org/communique/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> \
                SELECT DISTINCT ?imposer ?target { ?s a cmq:Sanction ; cmq:imposedBy/rdfs:label ?imposer ; \
                cmq:sanctionTarget/rdfs:label ?target }' %1$s
                """, address.resolve("/sparql"), address.resolve("/")));
        out.flush();
        root.console().note("stop with Ctrl-C");
    }
}
