package org.communique.endpoint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.query.Prefixes;

/// Which IRI is described at which address: `https://w3id.org/communique/id/country/JP` at `/doc/country/JP`, a concept
/// `…/speechact/urge` at `/doc/speechact/urge`, and the vocabulary `…/ns` at `/doc/ns`.
///
/// The IRIs are the same wherever they are served, so that data of two servers can be put together; addresses are this
/// server's.
final class Names {

    static final String ROOT = "https://w3id.org/communique/";
    static final String VOCABULARY = ROOT + "ns";

    /// The path below which descriptions are.
    static final String DOCUMENTS = "/doc/";

    private static final String THINGS = ROOT + "id/";
    private static final String KEPT = "-._~/";
    private static final String VOCABULARY_NAME = "ns";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Names() {}

    /// The code lists: the first step of every known namespace below the root that is not of things.
    static SortedSet<String> codeLists() {
        SortedSet<String> names = new TreeSet<>();
        Prefixes.known().values().stream()
                .filter(namespace -> namespace.startsWith(ROOT) && namespace.endsWith("/"))
                .filter(namespace -> !namespace.startsWith(THINGS))
                .forEach(namespace -> names.add(namespace.substring(ROOT.length(), namespace.length() - 1)));
        return names;
    }

    /// The IRI that is described at `/doc/` + `path`, of which `path` is as the request has it.
    static String described(String path) {
        String canonical = encode(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        String first = canonical.split("/", 2)[0];
        boolean ofRoot = first.equals(VOCABULARY_NAME) || codeLists().contains(first);
        return (ofRoot ? ROOT : THINGS) + canonical;
    }

    /// As the IRIs of the graph are: letters and digits of any script stay, what could break an IRI does not.
    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        path.codePoints().forEach(point -> append(encoded, point));
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int point) {
        if (Character.isLetterOrDigit(point) || KEPT.indexOf(point) >= 0) {
            encoded.appendCodePoint(point);
            return;
        }
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HEX.toHexDigits(octet));
        }
    }

    /// Where this server describes an IRI: `/doc/article/5f…#char=3,9`. Empty for those of others.
    static Optional<String> address(String iri) {
        if (iri.startsWith(THINGS)) {
            return Optional.of(DOCUMENTS + iri.substring(THINGS.length()));
        }
        return iri.startsWith(ROOT) ? Optional.of(DOCUMENTS + iri.substring(ROOT.length())) : Optional.empty();
    }
}
