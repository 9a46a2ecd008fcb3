package org.communique.text;

/// What the encoder makes of a sentence.
///
/// Row 0 of each matrix is the root, the words follow from 1. `arcs` has a row for each word with a column for each
/// head; `heads` and `dependents` are what the relation between the two is told from, `vectors` what all is told from.
record Scores(Matrix tags, Matrix names, Matrix arcs, Matrix heads, Matrix dependents, Matrix vectors) {

    int words() {
        return tags.rows() - 1;
    }
}
