package org.communique.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Span;

/// The language layer on words that a treebank has parted: what it makes of them, as the treebank says it.
public final class WordReader {

    private final SentenceReader reader;

    private WordReader(SentenceReader reader) {
        this.reader = reader;
    }

    /// With the models of a folder; what it lacks is as shipped.
    public static WordReader load(Path folder) {
        return new WordReader(SentenceReader.load(new ModelFiles(folder)));
    }

    public Analysis read(List<String> words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        Builder analysis = new Builder();
        reader.read(Normaliser.normalise(text.toString()), spans).forEach(analysis::add);
        return analysis.build();
    }

    /// What the layer says of one sentence, word by word; heads count words from 1, 0 is the root. Names are `O`, `B-…`
    /// and `I-…`.
    public record Analysis(
            List<String> tags,
            List<Integer> heads,
            List<String> relations,
            List<String> names,
            List<String> lemmas,
            List<String> pos) {

        public Analysis {
            tags = List.copyOf(tags);
            heads = List.copyOf(heads);
            relations = List.copyOf(relations);
            names = List.copyOf(names);
            lemmas = List.copyOf(lemmas);
            pos = List.copyOf(pos);
        }
    }

    /// Puts the readings of a sentence that was too long for one together again.
    private static final class Builder {

        private final List<String> tags = new ArrayList<>();
        private final List<Integer> heads = new ArrayList<>();
        private final List<String> relations = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> lemmas = new ArrayList<>();
        private final List<String> pos = new ArrayList<>();

        void add(SentenceReader.Reading reading) {
            int before = tags.size();
            List<Token> tokens = reading.sentence().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Arc arc = reading.sentence().tree().arc(i);
                heads.add(arc.head() < 0 ? 0 : before + arc.head() + 1);
                relations.add(arc.relation());
                tags.add(tokens.get(i).tag());
                lemmas.add(tokens.get(i).lemma());
                pos.add(tokens.get(i).pos().name());
                names.add(Labels.NONE);
            }
            reading.names().forEach(name -> mark(name, tokens, before));
        }

        private void mark(Name name, List<Token> tokens, int before) {
            for (int i = 0; i < tokens.size(); i++) {
                Span span = tokens.get(i).span();
                if (name.span().contains(span)) {
                    String place = span.begin() == name.span().begin() ? "B-" : "I-";
                    names.set(before + i, place + name.kind().label());
                }
            }
        }

        Analysis build() {
            return new Analysis(tags, heads, relations, names, lemmas, pos);
        }
    }
}
