package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.fact.Span;
import org.communique.text.Annotator;
import org.communique.text.Arc;
import org.communique.text.Document;
import org.communique.text.Name;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `annotate`: what it prints, in the order of the inputs.
class AnnotateTest {

    @TempDir
    Path folder;

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Japan acts");
        Files.writeString(folder.resolve("b.txt"), "Japan waits");
        session = new Session(folder).wiredAs(new Communique() {
            @Override
            Annotator annotator() {
                return article -> document(article);
            }
        });
    }

    private static Document document(org.communique.article.Article article) {
        Span name = new Span(0, 5);
        Span verb = new Span(6, article.text().length());
        Sentence sentence = new Sentence(
                name.cover(verb),
                List.of(
                        new Token(name, "Japan", "NNP", PartOfSpeech.PROPN, "japan"),
                        new Token(verb, article.text().slice(verb), "VBZ", PartOfSpeech.VERB, "act")),
                new Tree(List.of(new Arc(1, "nsubj", 0.98765), new Arc(Tree.ROOT, "root", 1))));
        return new Document(
                article,
                article.text().flat(),
                List.of(sentence),
                List.of(new Name(name, Name.Kind.LOCATION)),
                List.of(),
                List.of());
    }

    @Test
    void printsConlluOfOneArticleAfterTheOther() {
        assertThat(session.run("annotate", folder.toString())).isZero();

        assertThat(session.out().lines().filter(line -> line.startsWith("# newdoc")))
                .containsExactly("# newdoc id = a", "# newdoc id = b");
        assertThat(session.out())
                .contains("1\tJapan\tJapan\tPROPN\tNNP\t_\t2\tnsubj\t_\tName=B-LOCATION\n2\tacts\tact\t")
                .endsWith("\n\n");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void printsAnObjectForEachArticle() {
        assertThat(session.run("annotate", "--format", "json", folder.toString()))
                .isZero();

        assertThat(session.out().lines()).hasSize(2).first().asString().isEqualTo("""
                {"article":"a","sentences":[{"span":[0,10],"tokens":[\
                {"form":"Japan","lemma":"japan","tag":"NNP","pos":"PROPN","head":1,"relation":"nsubj",\
                "probability":0.988,"span":[0,5]},\
                {"form":"acts","lemma":"act","tag":"VBZ","pos":"VERB","head":-1,"relation":"root",\
                "probability":1.0,"span":[6,10]}]}],\
                "names":[{"kind":"location","span":[0,5]}],"quotations":[],"times":[]}""");
        String format = session.out();
        assertThat(session.run("annotate", "--json", folder.toString())).isZero();
        assertThat(session.out()).isEqualTo(format);
    }

    @Test
    void namesWhatCannotBeRead() throws IOException {
        Files.write(folder.resolve("c.txt"), new byte[] {0, 1, 2, 0, 0, 0});

        assertThat(session.run("annotate", folder.toString())).isEqualTo(ExitCode.REJECTED);
        assertThat(session.err()).startsWith("rejected c: ");
        assertThat(session.out()).contains("newdoc id = b");
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThat(session.run("annotate", "--format", "xml", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("'xml'", "conllu", "json");
    }
}
