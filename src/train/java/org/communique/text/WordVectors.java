package org.communique.text;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;

/// What the encoder knows of the words of a sentence: what the network of opinions sees.
public final class WordVectors {

    private final Encoder encoder;
    private final WordPiece vocabulary;

    private WordVectors(Encoder encoder, WordPiece vocabulary) {
        this.encoder = encoder;
        this.vocabulary = vocabulary;
    }

    /// With the models of a folder.
    public static WordVectors load(Path folder) {
        ModelFiles files = new ModelFiles(folder);
        return new WordVectors(Encoder.load(files), WordPiece.of(files.lines(ModelFiles.VOCABULARY)));
    }

    /// A row for the root and one for each word.
    public FloatBuffer of(List<String> words) {
        Pieces pieces =
                Pieces.of(vocabulary, words.stream().map(Normaliser::normalise).toList());
        if (pieces.words() < words.size()) {
            throw new IllegalArgumentException(words.size() + " words are too many for one run of the encoder");
        }
        return encoder.read(pieces).vectors().numbers();
    }
}
