package org.communique.train;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.communique.text.Segmentation;
import org.communique.text.WordVectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the network of opinions over an encoder that is finished, and stays as it is.
///
/// One article in eight is first held out, to see how many passes do them good; then all are learned from as often.
final class OpinionTraining {

    private static final Logger LOG = LoggerFactory.getLogger(OpinionTraining.class);
    private static final int HELD_OUT = 8;
    private static final int MOST_PASSES = 24;

    private final Settings settings;
    private final List<List<Known>> articles = new ArrayList<>();
    private final List<Known> others;

    OpinionTraining(Corpora corpora, Settings settings) {
        this.settings = settings;
        WordVectors encoder = WordVectors.load(settings.output());
        corpora.annotated(Segmentation.load(settings.output()))
                .forEach(article -> articles.add(Known.of(encoder, article)));
        others = Known.of(encoder, corpora.treebank("gum-train").marks());
        LOG.info("opinions: {} articles, {} sentences of GUM", articles.size(), others.size());
    }

    boolean isPossible() {
        return !articles.isEmpty();
    }

    ByteBuffer graph() {
        int passes = passes();
        try (OpinionTrainer trainer = new OpinionTrainer(settings.seed())) {
            trainer.train(sentences(false, 0), others, passes, _ -> {});
            return OpinionGraph.of(trainer.weights());
        }
    }

    /// How many do the articles most good that are held out.
    private int passes() {
        List<Double> reached = new ArrayList<>();
        List<Known> rest = sentences(false, HELD_OUT);
        List<Known> heldOut = sentences(true, HELD_OUT);
        try (OpinionTrainer trainer = new OpinionTrainer(settings.seed())) {
            trainer.train(rest, others, MOST_PASSES, pass -> {
                double content = trainer.measure(heldOut).content();
                LOG.info("opinions: pass {}, in articles held out {} % of words said", pass, Math.round(100 * content));
                reached.add(content);
            });
        }
        return 1 + reached.indexOf(reached.stream().max(Double::compare).orElseThrow());
    }

    /// Of every `nth` article, or of all but these.
    private List<Known> sentences(boolean of, int nth) {
        List<Known> sentences = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if ((nth > 0 && i % nth == nth - 1) == of) {
                sentences.addAll(articles.get(i));
            }
        }
        return sentences;
    }
}
