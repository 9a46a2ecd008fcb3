package org.communique.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.fact.PartialDate;

/// Literals in the one spelling we use for each value, so that a graph compares term by term.
final class Literals {

    private static final int REPLACEMENT = 0xFFFD;

    private Literals() {}

    static Node string(String text) {
        return NodeFactory.createLiteralString(writable(text));
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(writable(text), "en");
    }

    /// Characters that no XML file can hold (U+0000, lone surrogates, …) become U+FFFD, one for one, so that every
    /// serialisation of a graph can be read again and offsets stay right.
    private static String writable(String text) {
        if (text.codePoints().allMatch(Literals::isXmlCharacter)) {
            return text;
        }
        StringBuilder writable = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isXmlCharacter(point) ? point : REPLACEMENT)
                .forEach(writable::appendCodePoint);
        return writable.toString();
    }

    /// XML 1.0 §2.2, less the non-characters that Unicode keeps for itself.
    private static boolean isXmlCharacter(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = Character.getType(point) == Character.SURROGATE;
        boolean reserved = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !surrogate && !reserved;
    }

    /// An address exactly as given; one that cannot be an address is a string.
    static Node address(String url) {
        return url.equals(writable(url)) && XSDDatatype.XSDanyURI.isValid(url)
                ? NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI)
                : string(url);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /// Without trailing zeros but with at least one decimal, as stores print it: `0.9`, `1.0`.
    static Node decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(PartialDate.of(day).toString(), XSDDatatype.XSDdate);
    }

    /// A moment in ISO 8601.
    static Node dateTime(String moment) {
        return NodeFactory.createLiteralDT(moment, XSDDatatype.XSDdateTime);
    }

    /// A date with the datatype of what is known of it.
    static Node date(PartialDate date) {
        return NodeFactory.createLiteralDT(date.toString(), datatype(date));
    }

    private static RDFDatatype datatype(PartialDate date) {
        if (date.day() != null) {
            return XSDDatatype.XSDdate;
        }
        return date.month() != null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    }
}
