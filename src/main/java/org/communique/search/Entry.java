package org.communique.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.RDFLangString;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.communique.rdf.Vocab;

/// A triple as a document of the index. However many graphs hold the triple, it is there once.
final class Entry {

    /// Names the triple, so that one document can be taken out or put in again without a second copy.
    static final String UID = "uid";

    static final String SUBJECT = "subject";
    static final String PROPERTY = "property";
    static final String TEXT = "text";
    private static final String LANGUAGE = "language";

    static final Set<Node> PROPERTIES = Set.of(Vocab.TEXT, Vocab.QUOTE, Vocab.LABEL, Vocab.PREF_LABEL, Vocab.TITLE);

    /// Lucene takes no longer names.
    private static final int LONGEST_IRI = 8_000;

    private static final int UID_BYTES = 12;

    private Entry() {}

    /// Whether the triple has a text to be found.
    static boolean isIndexed(Triple triple) {
        return PROPERTIES.contains(triple.getPredicate())
                && triple.getSubject().isURI()
                && triple.getSubject().getURI().length() <= LONGEST_IRI
                && isPlainText(triple.getObject());
    }

    private static boolean isPlainText(Node node) {
        return node.isLiteral()
                && (XSDDatatype.XSDstring.equals(node.getLiteralDatatype())
                        || RDFLangString.rdfLangString.equals(node.getLiteralDatatype()));
    }

    static Term uid(Triple triple) {
        String line = NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            byte[] start = Arrays.copyOf(hash, UID_BYTES);
            return new Term(UID, Base64.getUrlEncoder().encodeToString(start));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Document of(Triple triple) {
        Document document = new Document();
        document.add(new StringField(UID, uid(triple).text(), Field.Store.NO));
        document.add(new StringField(SUBJECT, triple.getSubject().getURI(), Field.Store.YES));
        document.add(new StringField(PROPERTY, triple.getPredicate().getURI(), Field.Store.YES));
        document.add(new TextField(TEXT, triple.getObject().getLiteralLexicalForm(), Field.Store.YES));
        document.add(new StringField(LANGUAGE, triple.getObject().getLiteralLanguage(), Field.Store.YES));
        return document;
    }

    static Triple triple(Document document) {
        String text = document.get(TEXT);
        String language = document.get(LANGUAGE);
        return Triple.create(
                NodeFactory.createURI(document.get(SUBJECT)),
                NodeFactory.createURI(document.get(PROPERTY)),
                language.isEmpty()
                        ? NodeFactory.createLiteralString(text)
                        : NodeFactory.createLiteralLang(text, language));
    }
}
