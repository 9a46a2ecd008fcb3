package org.communique.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.train.Scores.Matches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures an exported model on words as the treebanks cut them.
///
/// Test sets are for the report alone; what is decided by looking, is decided on the development sets.
record Evaluation(Corpora corpora, OnnxTagger tagger) {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);
    private static final Set<String> THREE = Set.of("PER", "LOC", "ORG");
    private static final int COMPARED = 400;

    void development() {
        trees("EWT dev", corpora.trees("ewt-dev"));
        trees("GUM dev", corpora.trees("gum-dev"));
        trees("EWT dev in capitals", capitals(corpora.trees("ewt-dev")));
        names("GUM dev", corpora.names("ner-gum-dev"));
        names("EWT dev", corpora.names("ner-ewt-dev"));
        worldwide();
    }

    void test() {
        trees("EWT test", corpora.trees("ewt-test"));
        trees("GUM test", corpora.trees("gum-test"));
        List<Sentence> pud = corpora.trees("pud-test");
        trees("PUD test", pud);
        trees("PUD in capitals", capitals(pud));
        trees("PUD as headlines", headlines(pud));
        names("PUD test", corpora.names("ner-pud-test"));
        names("EWT test", corpora.names("ner-ewt-test"));
        names("GUM test", corpora.names("ner-gum-test"));
        worldwide();
    }

    /// How often another model, such as the one in 32 bits, says the same about some development sentences.
    void agreement(Path folder) {
        if (!Files.exists(folder.resolve(ModelExport.MODEL))) {
            LOG.info("no model in {} to compare with", folder);
            return;
        }
        try (OnnxTagger other = new OnnxTagger(folder)) {
            Agreement agreement = new Agreement();
            corpora.trees("gum-dev").stream()
                    .limit(COMPARED)
                    .forEach(s -> agreement.add(tagger.analyse(s.words()), other.analyse(s.words())));
            LOG.info("{} sentences, the same in 32 bits: {}", COMPARED, agreement);
        }
    }

    private void worldwide() {
        if (corpora.hasWorldwide()) {
            names("worldwide dev", corpora.worldwide("dev"));
        }
    }

    private void trees(String set, List<Sentence> sentences) {
        Scores scores = new Scores();
        for (Sentence s : sentences) {
            if (s.tree() != null) {
                scores.add(s.tree(), tagger.analyse(s.words()));
            }
        }
        LOG.info("{}: {}", set, scores);
    }

    private void names(String set, List<Sentence> sentences) {
        Matches three = new Matches();
        Matches demonyms = new Matches();
        for (Sentence s : sentences) {
            if (s.names() != null) {
                List<String> found = tagger.analyse(s.words()).names();
                three.add(s.names().tags(), found, THREE::contains);
                demonyms.add(s.names().tags(), found, "NORP"::equals);
            }
        }
        LOG.info("{}: names F1 {}, demonyms F1 {}", set, percent(three.f1()), percent(demonyms.f1()));
    }

    private static List<Sentence> capitals(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> s.withWords(s.words().stream()
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .toList()))
                .toList();
    }

    private static List<Sentence> headlines(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> Headline.shorten(s, true))
                .map(s -> s.withWords(
                        s.words().stream().map(Headline::capitalised).toList()))
                .toList();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// Words on which two models agree.
    private static final class Agreement {

        private long words;
        private long tags;
        private long heads;
        private long names;

        void add(Analysis one, Analysis other) {
            for (int i = 0; i < one.tags().size(); i++) {
                words++;
                tags += one.tags().get(i).equals(other.tags().get(i)) ? 1 : 0;
                heads += one.heads().get(i).equals(other.heads().get(i)) ? 1 : 0;
                names += one.names().get(i).equals(other.names().get(i)) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return "tags " + percent(100.0 * tags / words) + " %, heads " + percent(100.0 * heads / words)
                    + " %, names " + percent(100.0 * names / words) + " %";
        }
    }
}
