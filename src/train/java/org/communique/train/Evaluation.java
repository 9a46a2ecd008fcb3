package org.communique.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.RawText;
import org.communique.text.Segmentation;
import org.communique.text.WordReader;
import org.communique.text.WordReader.Analysis;
import org.communique.train.Scores.Matches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures the models of a folder: on raw text, and on words as the treebanks cut them; the official models of OpenNLP
/// beside them where these have the stage.
///
/// Test sets are for the report alone; what is decided by looking, is decided on the development sets.
record Evaluation(Corpora corpora, WordReader reader, Segmentation segmentation, OfficialModels official) {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);
    private static final Set<String> THREE = Set.of("PER", "LOC", "ORG");
    private static final int COMPARED = 400;

    /// As in a paragraph.
    private static final int SENTENCES = 5;

    static Evaluation of(Corpora corpora, Path model) {
        return new Evaluation(corpora, WordReader.load(model), Segmentation.load(model), OfficialModels.load());
    }

    void development() {
        List.of("ewt-dev", "gum-dev").forEach(this::treebank);
        trees("ewt-dev in capitals", capitals(corpora.trees("ewt-dev")));
        List.of("ner-gum-dev", "ner-ewt-dev").forEach(name -> names(name, corpora.names(name)));
        worldwide();
    }

    void test() {
        List.of("ewt-test", "gum-test", "pud-test").forEach(this::treebank);
        List<Sentence> pud = corpora.trees("pud-test");
        trees("pud-test in capitals", capitals(pud));
        trees("pud-test as headlines", headlines(pud));
        List.of("ner-pud-test", "ner-ewt-test", "ner-gum-test").forEach(name -> names(name, corpora.names(name)));
        worldwide();
    }

    private void treebank(String name) {
        Treebank treebank = corpora.treebank(name);
        List<RawText> texts = treebank.texts(SENTENCES);
        LOG.info("{}: {}", name, Cuts.of(texts, segmentation));
        LOG.info("{}, OpenNLP: {}", name, Cuts.of(texts, official));
        WordScores ours = new WordScores();
        WordScores theirs = new WordScores();
        Scores scores = new Scores();
        for (Treebank.Rows rows : treebank.rows()) {
            Analysis analysis = reader.read(rows.forms());
            ours.add(rows.words(), analysis.pos(), analysis.lemmas());
            scores.add(rows.tree(), analysis);
            List<String> pos = official.pos(rows.forms());
            theirs.add(rows.words(), pos, official.lemmas(rows.forms(), pos));
        }
        LOG.info("{}: {}", name, ours);
        LOG.info("{}, OpenNLP: {}", name, theirs);
        LOG.info("{}: {}", name, scores);
    }

    /// How often another model, such as the one in 32 bits, says the same about some development sentences.
    void agreement(Path folder) {
        if (!Files.exists(folder.resolve(ModelExport.MODEL))) {
            LOG.info("no model in {} to compare with", folder);
            return;
        }
        WordReader other = WordReader.load(folder);
        Agreement agreement = new Agreement();
        corpora.trees("gum-dev").stream()
                .limit(COMPARED)
                .forEach(s -> agreement.add(reader.read(s.words()), other.read(s.words())));
        LOG.info("{} sentences, the same in 32 bits: {}", COMPARED, agreement);
    }

    private void worldwide() {
        if (corpora.hasWorldwide()) {
            names("worldwide_newswire.dev", corpora.worldwide("dev"));
        }
    }

    private void trees(String set, List<Sentence> sentences) {
        Scores scores = new Scores();
        for (Sentence s : sentences) {
            if (s.tree() != null) {
                scores.add(s.tree(), reader.read(s.words()));
            }
        }
        LOG.info("{}: {}", set, scores);
    }

    private void names(String set, List<Sentence> sentences) {
        Matches three = new Matches();
        Matches demonyms = new Matches();
        for (Sentence s : sentences) {
            if (s.names() != null) {
                List<String> found = reader.read(s.words()).names();
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
