package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void normalisesQuotesDashesAndSpacesCharacterForCharacter() {
        Document document = Annotated.document("«Yes»—said ‘she’ 😀 to\u00A0him…");

        assertThat(document.plain()).isEqualTo("\"Yes\"-said 'she' \uFFFC to him…");
        assertThat(document.plain(new Span(1, 4))).isEqualTo("Yes");
    }

    @Test
    void quotesTheTextAsStored() {
        Document document = Annotated.document("«Yes» 😀");

        assertThat(document.evidence(new Span(0, 5)).quote()).isEqualTo("«Yes»");
        assertThat(document.evidence(new Span(6, 7)).quote()).isEqualTo("😀");
    }

    @Test
    void findsTheInnermostQuotationAroundASpan() {
        Document document = Annotated.document("He said, \"We left.\" 'So,' he said.");

        assertThat(document.quotationAround(new Span(10, 12)))
                .contains(document.quotations().getFirst());
        assertThat(document.quotationAround(new Span(21, 23)))
                .contains(document.quotations().getLast());
        assertThat(document.quotationAround(new Span(3, 12))).isEmpty();
    }

    @Test
    void refusesASentenceWithoutTokensAndAQuotationAroundOtherWords() {
        Span span = new Span(0, 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sentence(span, List.of(), Tagged.flat(1)))
                .withMessage("the sentence at Span[begin=0, end=4] has no tokens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quotation(span, new Span(1, 9)))
                .withMessageContaining("does not hold its words");
    }
}
