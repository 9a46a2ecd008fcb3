package org.communique.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.communique.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    private Path folder;

    @Test
    void readsTheArticlesOfAFolderAndItsSubfoldersInOrder() throws IOException {
        write("b.txt", "Second.");
        write("a.txt", "First.");
        write("c/d.txt", "Third.");
        write("notes.md", "no article");

        assertThat(read(folder)).extracting(Input::name).containsExactly("a", "b", "d");
    }

    @Test
    void keepsTheTextAsDecoded() throws IOException {
        write("a.txt", "\uFEFFCr\r\nlf “quoted” 😀.\n");

        assertThat(article(read(folder).getFirst()).text().value()).isEqualTo("\uFEFFCr\r\nlf “quoted” 😀.\n");
    }

    @Test
    void readsWhatTheSidecarSays() throws IOException {
        write("a.txt", "Text.");
        write("a.json", """
                {"published": "2022-02", "url": "https://example.org/a", "publisher": "P", "title": "T", "other": 1}
                """);

        assertThat(article(read(folder).getFirst()).source())
                .isEqualTo(new Source(
                        PartialDate.parse("2022-02"), Source.DateBasis.EXTERNAL, "https://example.org/a", "P", "T"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"published": "soon"}        | 'soon' is no date
            {"published": 2022}          | published is 2022, a string is expected
            {"published": "2022-02-30"}  | no such date
            [1]                          | is no JSON object
            {"published":                | is no JSON
            """)
    void rejectsAnArticleWithAMalformedSidecar(String sidecar, String reason) throws IOException {
        write("a.txt", "Text.");
        write("a.json", sidecar);
        write("b.txt", "Other.");

        List<Input> inputs = read(folder);

        assertThat(inputs.getFirst())
                .isInstanceOfSatisfying(
                        Input.Unread.class,
                        unread -> assertThat(unread.reason()).contains("a.json").contains(reason));
        assertThat(inputs.getLast()).isInstanceOf(Input.Read.class);
    }

    @Test
    void countsTheBytesItReplaces() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xFF, ' ', (byte) 0xEF, (byte) 0xBF, (byte) 0xBD});

        assertThat(read(folder).getFirst()).isInstanceOfSatisfying(Input.Read.class, input -> {
            assertThat(input.replaced()).isEqualTo(1);
            assertThat(input.article().text().value()).isEqualTo("a\uFFFD \uFFFD");
        });
    }

    @Test
    void rejectsWhatIsNoArticle() throws IOException {
        write("empty.txt", " \n\n");
        Files.write(folder.resolve("nul.txt"), new byte[] {'a', 0, 'b'});
        Files.write(folder.resolve("control.txt"), new byte[] {1, 2, 3, 'a', 'b'});
        write("large.txt", "a ".repeat(ArticleFile.MOST_CHARACTERS));
        byte[] huge = new byte[20_000_000];
        Arrays.fill(huge, (byte) 'a');
        Files.write(folder.resolve("huge.txt"), huge);

        assertThat(read(folder))
                .hasSize(5)
                .allSatisfy(input -> assertThat(input).isInstanceOf(Input.Unread.class));
        assertThat(read(folder))
                .extracting(input -> input instanceof Input.Unread unread ? unread.name() + ": " + unread.reason() : "")
                .containsExactly(
                        "control: the file is binary; plain text in UTF-8 is expected",
                        "empty: the file is empty; put the text into it or leave it out",
                        "huge: the text is longer than 1000000 characters; split it into articles",
                        "large: the text is longer than 1000000 characters; split it into articles",
                        "nul: the file is binary; plain text in UTF-8 is expected");
    }

    @Test
    void namesPathsThatHoldNoArticleAndReadsTheOthers() throws IOException {
        write("a.txt", "Text.");
        Path none = Files.createDirectory(folder.resolve("none"));
        Path missing = folder.resolve("missing.txt");

        ArticleReader reader = ArticleReader.of(List.of(none, missing, folder.resolve("a.txt")), NOTHING);

        assertThat(reader.count()).isEqualTo(3);
        assertThat(reader.findsAnything()).isTrue();
        assertThat(reader.read()).extracting(Input::name).containsExactly(none.toString(), missing.toString(), "a");
        assertThat(ArticleReader.of(List.of(none, missing), NOTHING).findsAnything())
                .isFalse();
    }

    @Test
    void refusesASidecarNamedAsAnArticle() throws IOException {
        write("a.json", "{}");

        assertThat(ArticleReader.of(List.of(folder.resolve("a.json")), NOTHING).read())
                .singleElement()
                .isInstanceOf(Input.Unread.class);
    }

    @Test
    void readsStandardInput() {
        InputStream text = new ByteArrayInputStream("Japan said so.".getBytes(UTF_8));

        assertThat(ArticleReader.of(List.of(Path.of("-")), text).read())
                .extracting(input -> article(input).text().value())
                .containsExactly("Japan said so.");
    }

    @Test
    void givesAPublicationDateToThoseWithoutOne() throws IOException {
        write("a.txt", "Text.");
        write("b.txt", "Text.");
        write("b.json", "{\"published\": \"2020-01-01\"}");

        ArticleReader reader = ArticleReader.of(List.of(folder), NOTHING).published(PartialDate.parse("2022-02-17"));

        assertThat(reader.read())
                .extracting(input -> String.valueOf(article(input).source().published()))
                .containsExactly("2022-02-17", "2020-01-01");
    }

    private List<Input> read(Path path) {
        return ArticleReader.of(List.of(path), NOTHING).read().toList();
    }

    private static Article article(Input input) {
        return ((Input.Read) input).article();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
