package org.communique.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/// How a description can be had: the media type by which clients ask for it, and the name in `?format=`.
enum Representation {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    HTML("text/html", "html", null),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD_PRETTY),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN),
    TRIG("application/trig", "trig", RDFFormat.TRIG_PRETTY),
    N_QUADS("application/n-quads", "nq", RDFFormat.NQUADS_UTF8);

    /// All that are RDF.
    static final List<Representation> GRAPHS =
            Stream.of(values()).filter(form -> form != HTML).toList();

    /// All: Turtle first, which is what clients get that take anything; browsers ask for HTML by name.
    static final List<Representation> ALL = List.of(values());

    /// Where a client names its choice in the address, for links that a person can follow.
    static final String PARAMETER = "format";

    private final String mediaType;
    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // RDFFormat is immutable, but does not say so
    private final @Nullable RDFFormat format;

    Representation(String mediaType, String code, @Nullable RDFFormat format) {
        this.mediaType = mediaType;
        this.code = code;
        this.format = format;
    }

    /// Which of those on offer the client asks for, by `?format=` or by its Accept header; empty where it is none.
    static Optional<Representation> wanted(HttpServletRequest request, List<Representation> offer) {
        String named = request.getParameter(PARAMETER);
        if (named != null) {
            return offer.stream().filter(form -> form.code.equals(named)).findFirst();
        }
        if (request.getHeader("Accept") == null) {
            return Optional.of(offer.getFirst());
        }
        AcceptList types =
                AcceptList.create(offer.stream().map(Representation::mediaType).toArray(String[]::new));
        MediaType chosen = ConNeg.chooseContentType(request, types, null);
        return offer.stream()
                .filter(form -> chosen != null && form.mediaType.equals(chosen.getContentTypeStr()))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String code() {
        return code;
    }

    /// Throws [IllegalStateException] for [#HTML].
    RDFFormat format() {
        if (format == null) {
            throw new IllegalStateException(this + " is no RDF");
        }
        return format;
    }

    /// Whether it tells of graphs by their names.
    boolean isOfQuads() {
        return this == TRIG || this == N_QUADS;
    }

    /// As the Content-Type header says it. RDF/XML says its encoding itself.
    String contentType() {
        return this == RDF_XML ? mediaType : mediaType + "; charset=utf-8";
    }
}
