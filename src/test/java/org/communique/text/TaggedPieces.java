package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.fact.Span;

/// Sentences written with their tags ("They/PRON will/AUX meet/VERB"), so that a test depends on no model.
final class TaggedPieces {

    static final TimeLexicon LEXICON = TimeLexicon.load();

    private TaggedPieces() {}

    static TimePieces pieces(String tagged) {
        return TimePieces.of(sentence(tagged), LEXICON);
    }

    /// A blank stands between two words; a word without a tag is a noun.
    static Sentence sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : tagged.split(" ", -1)) {
            int tag = word.lastIndexOf('/');
            String form = tag < 0 ? word : word.substring(0, tag);
            PartOfSpeech pos = tag < 0 ? PartOfSpeech.NOUN : PartOfSpeech.valueOf(word.substring(tag + 1));
            Span span = new Span(begin, begin + form.length());
            tokens.add(new Token(span, form, pos.name(), pos, form.toLowerCase(Locale.ROOT)));
            begin = span.end() + 1;
        }
        return new Sentence(
                tokens.getFirst().span().cover(tokens.getLast().span()), tokens, Tagged.flat(tokens.size()));
    }
}
