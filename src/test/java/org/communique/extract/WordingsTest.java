package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.fact.Evidence;
import org.communique.fact.QuoteKind;
import org.communique.fact.Span;
import org.communique.fact.Wording;
import org.communique.text.Annotated;
import org.communique.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words a content: what stands between the pointed brackets of each text.
class WordingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said <that talks failed>.               | that talks failed     | INDIRECT | ``
            <“Talks failed,”> he said.                 | Talks failed          | DIRECT   | Talks failed
            <"Talks failed">, he said.                 | Talks failed          | DIRECT   | Talks failed
            He said <that talks “failed”>.             | that talks “failed    | MIXED    | failed
            He said <the “peace talks in Rome” all failed>. | the “peace talks in Rome” all failed | MIXED | peace talks in Rome
            He said <(talks failed) —>.                | talks failed          | INDIRECT | ``
            """)
    void trimsMarksAndTellsHowMuchIsQuoted(String text, String content, QuoteKind kind, String quote) {
        Wording wording = wording(text).orElseThrow();

        assertThat(wording.content()).extracting(Evidence::quote).containsExactly(content);
        assertThat(wording.kind()).isEqualTo(kind);
        assertThat(String.join(
                        "", wording.quotes().stream().map(Evidence::quote).toList()))
                .isEqualTo(quote);
    }

    @Test
    void findsNoWordingInMarksAlone() {
        assertThat(wording("He said <“—”>.")).isEmpty();
        assertThat(wording("He said <...>")).isEmpty();
    }

    @Test
    void leavesOutAPartOfMarksAlone() {
        Document document = Annotated.document("Talks failed, he said, “”.");
        Wording wording = new Wordings(document)
                .of(new Span(17, 21), List.of(new Span(0, 13), new Span(23, 25)))
                .orElseThrow();

        assertThat(wording.content()).extracting(Evidence::quote).containsExactly("Talks failed");
        assertThat(wording.cue().quote()).isEqualTo("said");
    }

    @Test
    void countsLettersOnlyAndNeverDividesByNone() {
        Wording wording = wording("He said <\"%\">.").orElseThrow();

        assertThat(wording.kind()).isEqualTo(QuoteKind.INDIRECT);
    }

    private static Optional<Wording> wording(String marked) {
        int begin = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        Document document = Annotated.document(marked.replace("<", "").replace(">", ""));
        return new Wordings(document).of(new Span(0, 2), List.of(new Span(begin, end)));
    }
}
