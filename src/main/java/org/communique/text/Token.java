package org.communique.text;

import java.util.Locale;
import org.communique.fact.Span;

/// A word or a mark: where it stands, as written (quotes and dashes normalised), its tag of the Penn Treebank, its
/// universal part of speech, and its lemma in lower case.
public record Token(Span span, String form, String tag, PartOfSpeech pos, String lemma) {

    /// The form in lower case.
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean is(PartOfSpeech... any) {
        for (PartOfSpeech one : any) {
            if (pos == one) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
