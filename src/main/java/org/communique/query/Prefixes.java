package org.communique.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sys.JenaSystem;

/// The prefixes of the vocabulary and of what it builds on: `queries/prefixes.txt`.
public final class Prefixes {

    static {
        JenaSystem.init();
    }

    private static final Map<String, String> KNOWN = Collections.unmodifiableMap(
            new TreeMap<>(QueryFactory.create(ClassPath.require("/queries/prefixes.txt") + "ASK {}")
                    .getPrefixMapping()
                    .getNsPrefixMap()));

    private Prefixes() {}

    /// Prefix to namespace, in alphabetical order.
    public static Map<String, String> known() {
        return KNOWN;
    }
}
