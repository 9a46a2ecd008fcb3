package org.communique.train;

/// How many words of what is said were found, and how many of those found are said.
final class OpinionScores {

    private static final String CONTENT = "-CONTENT";

    private int said;
    private int found;
    private int right;

    /// `classes` holds the class of each word, the root first.
    void add(Marks marks, long[] classes) {
        for (int word = 0; word < marks.words().size(); word++) {
            boolean is = marks.said().get(word).endsWith(CONTENT);
            boolean taken = Labels.SAID.get((int) classes[word + 1]).endsWith(CONTENT);
            said += is ? 1 : 0;
            found += taken ? 1 : 0;
            right += is && taken ? 1 : 0;
        }
    }

    /// The harmonic mean of precision and recall.
    double content() {
        return right == 0 ? 0 : 2.0 * right / (said + found);
    }
}
