package org.communique.text;

import java.util.List;
import java.util.Optional;
import org.communique.article.StoredText;
import org.communique.fact.Span;

/// Writes a document as CoNLL-U: every character of what was analysed, but white space, stands in some form.
///
/// Forms are the article's own characters, not the normalised ones. Names are told in the last column as
/// `Name=B-PERSON`
/// and `Name=I-PERSON`.
public final class ConlluWriter {

    private static final String SPACE = "[\\s\\p{Z}\\p{Cc}]+";

    private final Document document;
    private final int[] points;
    private final StringBuilder lines = new StringBuilder();

    private ConlluWriter(Document document) {
        this.document = document;
        this.points = document.article().text().value().codePoints().toArray();
    }

    /// Complete lines, headed by the article's name; each sentence ends with an empty line.
    public static String write(Document document) {
        return new ConlluWriter(document).write();
    }

    private String write() {
        String name = document.article().name().replaceAll(SPACE, "_");
        lines.append("# newdoc id = ").append(name).append('\n');
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            lines.append("# sent_id = ").append(name).append('-').append(i + 1).append('\n');
            lines.append("# text = ").append(text(sentence)).append('\n');
            for (int token = 0; token < sentence.tokens().size(); token++) {
                lines.append(row(sentence, token)).append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /// The forms of a sentence with a space wherever there is any between two.
    private String text(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (int token = 0; token < sentence.tokens().size(); token++) {
            text.append(form(sentence.tokens().get(token).span()));
            text.append(token + 1 < sentence.tokens().size() && isSpaceBehind(sentence, token) ? " " : "");
        }
        return text.toString();
    }

    private String form(Span span) {
        String form = new String(points, span.begin(), span.length()).replaceAll(SPACE, "");
        return form.isEmpty() ? "_" : form;
    }

    private static boolean isSpaceBehind(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        return token + 1 == tokens.size()
                || tokens.get(token).span().end() < tokens.get(token + 1).span().begin();
    }

    private String row(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        Arc arc = sentence.tree().arc(index);
        String form = form(token.span());
        return String.join(
                "\t",
                Integer.toString(index + 1),
                form,
                lemma(token, form),
                token.pos().name(),
                token.tag(),
                "_",
                Integer.toString(arc.head() + 1),
                arc.relation(),
                "_",
                miscellany(sentence, index));
    }

    /// Names keep their letter case, as the treebanks have it, and pictures are not told by their stand-in.
    private static String lemma(Token token, String form) {
        boolean unchanged = token.lemma().equals(token.lower());
        boolean asWritten = token.is(PartOfSpeech.PROPN) || token.form().indexOf(StoredText.STAND_IN) >= 0;
        return unchanged && asWritten ? form : token.lemma().replaceAll(SPACE, "");
    }

    private String miscellany(Sentence sentence, int index) {
        Optional<String> name = name(sentence.tokens().get(index));
        if (isSpaceBehind(sentence, index)) {
            return name.orElse("_");
        }
        return name.map(value -> value + "|SpaceAfter=No").orElse("SpaceAfter=No");
    }

    private Optional<String> name(Token token) {
        return document.names().stream()
                .filter(name -> name.span().contains(token.span()))
                .findFirst()
                .map(name -> (name.span().begin() == token.span().begin() ? "Name=B-" : "Name=I-") + name.kind());
    }
}
