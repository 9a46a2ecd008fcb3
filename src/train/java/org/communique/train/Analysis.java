package org.communique.train;

import java.util.List;

/// What the model says of one sentence, word by word; heads count words from 1, 0 is the root.
record Analysis(List<String> tags, List<Integer> heads, List<String> labels, List<String> names) {

    Analysis {
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        names = List.copyOf(names);
    }
}
