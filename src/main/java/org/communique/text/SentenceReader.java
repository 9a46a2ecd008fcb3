package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.fact.Span;

/// Reads sentences with the encoder: tags, trees, lemmas, names, and a second opinion.
///
/// A sentence that is too long for one run of the encoder is split hard. One that goes on much longer than language
/// does is a list or a table: what lies behind its first few thousand tokens is left out.
final class SentenceReader {

    /// In tokens.
    static final int LONGEST = 300;

    static final int MOST_PARTS = 8;

    private final Encoder encoder;
    private final WordPiece vocabulary;
    private final Labels labels;
    private final BioDecoder names;
    private final Opinions opinions;
    private final Lemmas lemmas;

    private SentenceReader(ModelFiles files, Encoder encoder, WordPiece vocabulary, Labels labels) {
        this.encoder = encoder;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.names = new BioDecoder(labels.names());
        this.opinions = Opinions.load(files, labels);
        this.lemmas = Lemmas.load(files);
    }

    static SentenceReader load(ModelFiles files) {
        return new SentenceReader(
                files, Encoder.load(files), WordPiece.of(files.lines(ModelFiles.VOCABULARY)), Labels.load(files));
    }

    /// A sentence with the names in it.
    record Reading(Sentence sentence, List<Name> names) {

        Reading {
            names = List.copyOf(names);
        }
    }

    /// One reading for each part of the sentence.
    List<Reading> read(String text, List<Span> tokens) {
        List<Reading> readings = new ArrayList<>();
        int begin = 0;
        while (begin < tokens.size() && readings.size() < MOST_PARTS) {
            List<Span> rest = tokens.subList(begin, Math.min(begin + LONGEST, tokens.size()));
            Pieces pieces = Pieces.of(vocabulary, forms(text, rest));
            readings.add(read(text, rest.subList(0, pieces.words()), encoder.read(pieces)));
            begin += pieces.words();
        }
        return readings;
    }

    private static List<String> forms(String text, List<Span> tokens) {
        return tokens.stream().map(span -> form(text, span)).toList();
    }

    private static String form(String text, Span span) {
        return text.substring(span.begin(), span.end());
    }

    private Reading read(String text, List<Span> spans, Scores scores) {
        Tree tree = tree(scores);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String form = form(text, spans.get(i));
            String tag = labels.tags().get(scores.tags().best(i + 1));
            PartOfSpeech pos = PartsOfSpeech.of(tag, tree.arc(i), form.toLowerCase(Locale.ROOT));
            tokens.add(new Token(spans.get(i), form, tag, pos, lemmas.lemma(form, tag)));
        }
        Sentence sentence = new Sentence(spans.getFirst().cover(spans.getLast()), tokens, tree, opinions.read(scores));
        return new Reading(
                sentence,
                names.runs(scores.names()).stream()
                        .map(name -> new Name(sentence.span(name.first(), name.last()), Name.Kind.of(name.kind())))
                        .toList());
    }

    private Tree tree(Scores scores) {
        List<Integer> heads = TreeDecoder.heads(scores.arcs());
        Matrix relations = encoder.relations(scores, heads);
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            double probability = TreeDecoder.probability(scores.arcs(), i + 1, head);
            arcs.add(new Arc(head - 1, head == 0 ? Labels.ROOT : relation(relations, i), probability));
        }
        return new Tree(arcs);
    }

    /// The best relation to a head, which the root's is not.
    private String relation(Matrix scores, int word) {
        int root = labels.relations().indexOf(Labels.ROOT);
        int best = root == 0 ? 1 : 0;
        for (int relation = 0; relation < scores.columns(); relation++) {
            if (relation != root && scores.at(word, relation) > scores.at(word, best)) {
                best = relation;
            }
        }
        return labels.relations().get(best);
    }
}
