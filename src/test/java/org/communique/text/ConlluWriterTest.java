package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

/// The columns, and characters that need care.
class ConlluWriterTest {

    private static Token token(int begin, String form, String tag, PartOfSpeech pos) {
        return new Token(
                new Span(begin, begin + form.length()), form, tag, pos, form.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void writesTheArticlesOwnCharactersInTenColumns() {
        StoredText text = StoredText.of("Kyiv’s 🙂\u00A0 mayor.\nNo");
        Sentence first = new Sentence(
                new Span(0, 16),
                List.of(
                        token(0, "Kyiv", "NNP", PartOfSpeech.PROPN),
                        token(4, "'s", "POS", PartOfSpeech.PART),
                        token(7, "\uFFFC", "NFP", PartOfSpeech.SYM),
                        token(10, "mayor", "NN", PartOfSpeech.NOUN),
                        token(15, ".", ".", PartOfSpeech.PUNCT)),
                new Tree(List.of(
                        new Arc(3, "nmod:poss", 1),
                        new Arc(0, "case", 1),
                        new Arc(3, "discourse", 1),
                        new Arc(Tree.ROOT, "root", 1),
                        new Arc(3, "punct", 1))));
        Sentence second = new Sentence(
                new Span(17, 19),
                List.of(token(17, "No", "UH", PartOfSpeech.INTJ)),
                new Tree(List.of(new Arc(Tree.ROOT, "root", 1))));
        Document document = new Document(
                new Article("my article", text, Source.UNKNOWN, List.of()),
                Normaliser.normalise(text.flat()),
                List.of(first, second),
                List.of(new Name(new Span(0, 6), Name.Kind.LOCATION)),
                List.of(),
                List.of());

        assertThat(ConlluWriter.write(document)).isEqualTo("""
                # newdoc id = my_article
                # sent_id = my_article-1
                # text = Kyiv’s 🙂 mayor.
                1\tKyiv\tKyiv\tPROPN\tNNP\t_\t4\tnmod:poss\t_\tName=B-LOCATION|SpaceAfter=No
                2\t’s\t's\tPART\tPOS\t_\t1\tcase\t_\tName=I-LOCATION
                3\t🙂\t🙂\tSYM\tNFP\t_\t4\tdiscourse\t_\t_
                4\tmayor\tmayor\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No
                5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

                # sent_id = my_article-2
                # text = No
                1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_

                """);
    }

    @Test
    void anEmptyDocumentIsAHeadlineAlone() {
        Article article = new Article("a", StoredText.of(""), Source.UNKNOWN, List.of());

        assertThat(ConlluWriter.write(new Document(article, "", List.of(), List.of(), List.of(), List.of())))
                .isEqualTo("# newdoc id = a\n");
    }
}
