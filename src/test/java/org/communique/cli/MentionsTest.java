package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.article.Article;
import org.communique.fact.Span;
import org.communique.text.Annotator;
import org.communique.text.Arc;
import org.communique.text.Document;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `mentions`: a line for each name, description and pronoun, in text order.
class MentionsTest {

    @TempDir
    Path folder;

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void writeArticle() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Japan said it");
        session = new Session(folder).wiredAs(new Communique() {
            @Override
            Annotator annotator() {
                return MentionsTest::document;
            }
        });
    }

    private static Document document(Article article) {
        Span name = new Span(0, 5);
        Span verb = new Span(6, 10);
        Span pronoun = new Span(11, 13);
        Sentence sentence = new Sentence(
                name.cover(pronoun),
                List.of(
                        new Token(name, "Japan", "NNP", PartOfSpeech.PROPN, "japan"),
                        new Token(verb, "said", "VBD", PartOfSpeech.VERB, "say"),
                        new Token(pronoun, "it", "PRP", PartOfSpeech.PRON, "it")),
                new Tree(List.of(new Arc(1, "nsubj", 1), new Arc(Tree.ROOT, "root", 1), new Arc(1, "ccomp", 1))));
        return new Document(article, article.text().flat(), List.of(sentence), List.of(), List.of(), List.of());
    }

    @Test
    void saysWhomANameAndAPronounMeanAndWhy() {
        assertThat(session.run("mentions", folder.toString())).isZero();

        assertThat(session.out()).isEqualTo("""
                {"article":"a","start":0,"end":5,"text":"Japan","iri":"https://w3id.org/communique/id/country/JP",\
                "label":"Japan","type":"country","country":"JPN","wikidata":"Q17","pronoun":false,"rule":"name.name",\
                "confidence":0.95}
                {"article":"a","start":11,"end":13,"text":"it","iri":"https://w3id.org/communique/id/country/JP",\
                "label":"Japan","type":"country","country":"JPN","wikidata":"","pronoun":true,\
                "rule":"pronoun.prominent","confidence":0.65}
                """);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void namesWhatCannotBeReadAndGoesOn() throws IOException {
        Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 0, 0, 0});

        assertThat(session.run("mentions", folder.toString())).isEqualTo(ExitCode.REJECTED);
        assertThat(session.err()).startsWith("rejected b: ");
        assertThat(session.out()).contains("\"article\":\"a\"");
    }

    @Test
    void refusesToReadNothing() throws IOException {
        Files.delete(folder.resolve("a.txt"));

        assertThat(session.run("mentions", folder.toString())).isEqualTo(ExitCode.USAGE);
    }
}
