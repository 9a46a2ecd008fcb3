package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import org.communique.fact.Span;

/// Gives each token its part of speech and its lemma.
final class Tagger {

    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;

    Tagger(POSTaggerME tagger, LemmatizerME lemmatizer) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    Sentence tag(String text, List<Span> spans) {
        String[] forms = spans.stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toArray(String[]::new);
        String[] tags = tagger.tag(forms);
        String[] lemmas = LemmatizerME.decodeLemmas(lower(forms), lemmatizer.predictSES(forms, tags));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            tokens.add(new Token(spans.get(i), forms[i], partOfSpeech(tags[i]), lemma(forms[i], lemmas[i])));
        }
        return new Sentence(spans.getFirst().cover(spans.getLast()), tokens);
    }

    /// What OpenNLP would do itself, but by the rules of the default locale.
    private static String[] lower(String[] forms) {
        return Stream.of(forms).map(form -> form.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    /// OpenNLP tags a word that it takes for two ("cannot") `AUX+PART`: the first counts.
    private static PartOfSpeech partOfSpeech(String tag) {
        int more = tag.indexOf('+');
        return PartOfSpeech.valueOf(more < 0 ? tag : tag.substring(0, more));
    }

    /// OpenNLP answers `_` or `O` where it knows none.
    private static String lemma(String form, String lemma) {
        return lemma.equals("_") || lemma.equals("O") ? form.toLowerCase(Locale.ROOT) : lemma.toLowerCase(Locale.ROOT);
    }
}
