package org.communique.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.text.Annotator;
import org.communique.text.NeuralAnnotator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How fast the whole language layer reads articles, as shipped, and what it takes of the machine.
final class Speed {

    private static final Logger LOG = LoggerFactory.getLogger(Speed.class);
    private static final int SENTENCES = 20;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Annotator annotator;
    private final List<Article> articles;

    private Speed(Annotator annotator, List<Article> articles) {
        this.annotator = annotator;
        this.articles = List.copyOf(articles);
    }

    /// To be called first of all, since it tells the time since the program's start.
    static void measure(Corpora corpora) {
        Annotator annotator = NeuralAnnotator.load();
        annotator.annotate(article("The minister left on Friday. \"We are ready,\" he said."));
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.info("first article read {} ms after the start", System.currentTimeMillis() - start);
        Speed speed = new Speed(
                annotator,
                corpora.treebank("pud-test").texts(SENTENCES).stream()
                        .map(text -> article(text.text()))
                        .toList());
        speed.read(0, 1);
        LOG.info("one thread: {}", speed.read(1));
        LOG.info("two threads: {}", speed.read(2));
        LOG.info("memory: {}", memory());
    }

    private static Article article(String text) {
        return new Article("article", StoredText.of(text), Source.UNKNOWN, List.of());
    }

    /// Reads all articles with so many threads.
    private Pace read(int threads) {
        List<Callable<Pace>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = i;
            parts.add(() -> read(from, threads));
        }
        long begin = System.nanoTime();
        Pace all = new Pace(0, 0, 0);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (Future<Pace> part : executor.invokeAll(parts)) {
                all = all.and(part.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot read the articles", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the speed was measured");
        }
        return new Pace(all.words, all.processor, System.nanoTime() - begin);
    }

    /// Every so many'th article, from one on.
    private Pace read(int from, int step) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime();
        long words = 0;
        for (int i = from; i < articles.size(); i += step) {
            words += annotator.annotate(articles.get(i)).sentences().stream()
                    .mapToLong(sentence -> sentence.tokens().size())
                    .sum();
        }
        return new Pace(words, thread.getCurrentThreadCpuTime() - begin, 0);
    }

    /// The process's memory, its peak first, where the system tells it.
    private static String memory() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.matches("Vm(HWM|RSS):.*"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .collect(Collectors.joining(", "));
        } catch (IOException _) {
            return "unknown";
        }
    }

    /// Words read in nanoseconds of the processor's time and of the clock's.
    private record Pace(long words, long processor, long clock) {

        Pace and(Pace other) {
            return new Pace(words + other.words, processor + other.processor, clock + other.clock);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f words/s by the clock, %.0f for each second of one processor's time",
                    1e9 * words / clock,
                    1e9 * words / processor);
        }
    }
}
