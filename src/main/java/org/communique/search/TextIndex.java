package org.communique.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The texts of a store by their words, in a folder beside it.
///
/// Each commit carries the number of the change of the store that it has come to (its generation), so that who opens
/// both sees whether they go together. After an [IOException] from a write it must be closed and opened again.
public final class TextIndex implements AutoCloseable {

    /// So many hits are given out at most.
    public static final int MOST = 10_000;

    /// The number at its end is that of the format: another one has every index be built anew, as the words are cut
    /// otherwise or other texts are taken.
    private static final String GENERATION = "generation-1";

    private static final double BUFFER_MEGABYTES = 64;

    private final Words words;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private TextIndex(Words words, Directory directory, IndexWriter writer) throws IOException {
        this.words = words;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in the folder, or makes an empty one of no generation.
    public static TextIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Words words = new Words();
        Directory directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(words)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        return new TextIndex(words, directory, new IndexWriter(directory, config));
    }

    /// The change of the store that it has come to; -1 where it has to be built first.
    public long generation() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null
                ? -1
                : StreamSupport.stream(data.spliterator(), false)
                        .filter(entry -> entry.getKey().equals(GENERATION))
                        .mapToLong(entry -> Long.parseLong(entry.getValue()))
                        .findAny()
                        .orElse(-1);
    }

    /// The properties of which the values are texts to be found.
    public static Set<Node> properties() {
        return Entry.PROPERTIES;
    }

    /// Whether the triple has a text to be found.
    public static boolean takes(Triple triple) {
        return Entry.isIndexed(triple);
    }

    /// Takes in those of the triples that stand in the store, and takes out the others; then the index is of that
    /// generation. Doing it twice does no harm.
    public void update(Collection<Triple> touched, Predicate<Triple> stands, long generation) throws IOException {
        for (Triple triple : touched) {
            if (stands.test(triple)) {
                writer.updateDocument(Entry.uid(triple), Entry.of(triple));
            } else {
                writer.deleteDocuments(Entry.uid(triple));
            }
        }
        commit(generation);
    }

    /// Puts these triples, of which none may come twice, in the place of all that was there.
    public void rebuild(Stream<Triple> triples, long generation) throws IOException {
        writer.deleteAll();
        for (Iterator<Triple> each = triples.iterator(); each.hasNext(); ) {
            writer.addDocument(Entry.of(each.next()));
        }
        commit(generation);
    }

    private void commit(long generation) throws IOException {
        writer.setLiveCommitData(Map.of(GENERATION, Long.toString(generation)).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /// How many texts it holds.
    public long size() {
        return writer.getDocStats().numDocs;
    }

    /// Whether a triple's text can be found.
    public boolean holds(Triple triple) throws IOException {
        IndexSearcher searcher = acquire();
        try {
            return searcher.count(new TermQuery(Entry.uid(triple))) == 1;
        } finally {
            searchers.release(searcher);
        }
    }

    /// The best hits first; throws [UnfitQuestionException] where there are more than [#MOST] and the question has no
    /// limit.
    public List<Hit> search(Question question) throws IOException {
        int most = question.limit() == null ? MOST + 1 : question.limit();
        IndexSearcher searcher = acquire();
        try {
            ScoreDoc[] found = searcher.search(words.parse(question), most).scoreDocs;
            if (found.length > MOST) {
                throw new UnfitQuestionException("more than " + MOST
                        + " texts fit; name a property, add words, or give a limit to get the best of them");
            }
            List<Hit> hits = new ArrayList<>(found.length);
            for (ScoreDoc hit : found) {
                hits.add(new Hit(Entry.triple(searcher.storedFields().document(hit.doc)), hit.score));
            }
            return hits;
        } finally {
            searchers.release(searcher);
        }
    }

    private IndexSearcher acquire() throws IOException {
        try {
            return searchers.acquire();
        } catch (AlreadyClosedException e) {
            throw new IOException("it is closed", e);
        }
    }

    /// Lets go of the folder; what was not committed is lost.
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
