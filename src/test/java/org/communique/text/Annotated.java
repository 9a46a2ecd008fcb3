package org.communique.text;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.PartialDate;

/// Texts as documents, read as the program reads them and published on Friday, 4 March 2022; a test that asks for one
/// is
/// skipped where there is no model.
public final class Annotated {

    private static final Source FRIDAY =
            new Source(PartialDate.parse("2022-03-04"), Source.DateBasis.EXTERNAL, null, null, null);

    private Annotated() {}

    public static Document document(String text) {
        return document(text, FRIDAY);
    }

    public static Document document(String text, Source source) {
        return TrainedModel.annotator().annotate(new Article("test", StoredText.of(text), source, List.of()));
    }
}
