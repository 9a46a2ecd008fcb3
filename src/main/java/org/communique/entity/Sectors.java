package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;

/// Which part of a society the words for a role belong to, as PLOVER's sectors (`data/gazetteer/sectors.tsv`).
final class Sectors {

    private static final int MOST_WORDS = 5;

    /// Sectors that a modifier lends to the noun behind it: "rebel leaders", "opposition lawmakers".
    private static final Set<String> LENT = Set.of("REB", "OPP", "CRM", "REF", "PRM", "ELI");

    private final Map<String, String> sectors = new HashMap<>();

    private Sectors() {}

    static Sectors load() {
        Sectors loaded = new Sectors();
        Table.load("gazetteer/sectors.tsv")
                .rows()
                .forEach(row -> loaded.sectors.put(row.get("words"), row.get("sector")));
        return loaded;
    }

    /// The sector of a phrase's words, in lower case, of which `head` is the head: that of the longest run that ends at
    /// it, or goes on behind it with "of"; but a modifier may lend its own.
    Optional<String> of(List<String> words, int head) {
        Optional<String> own = ending(words, head).or(() -> beginning(words, head));
        Optional<String> lent = lent(words, head);
        return own.filter(_ -> lent.isEmpty()).or(() -> lent).or(() -> anywhere(words, head));
    }

    /// Whether a single noun is in the table.
    boolean knows(String noun) {
        return sector(noun).isPresent();
    }

    private Optional<String> lent(List<String> words, int head) {
        for (int at = 0; at < head; at++) {
            Optional<String> sector = sector(words.get(at)).filter(LENT::contains);
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    private Optional<String> ending(List<String> words, int head) {
        for (int begin = Math.max(0, head + 1 - MOST_WORDS); begin <= head; begin++) {
            Optional<String> sector = sector(String.join(" ", words.subList(begin, head + 1)));
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    /// "director of central intelligence".
    private Optional<String> beginning(List<String> words, int head) {
        for (int end = Math.min(words.size(), head + MOST_WORDS); end > head + 1; end--) {
            Optional<String> sector = sector(String.join(" ", words.subList(head, end)));
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    private Optional<String> anywhere(List<String> words, int head) {
        for (int end = words.size(); end > 0; end--) {
            Optional<String> sector = end - 1 == head ? Optional.empty() : ending(words, end - 1);
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    private Optional<String> sector(String words) {
        return Optional.ofNullable(sectors.get(words)).or(() -> singular(words).map(sectors::get));
    }

    private static Optional<String> singular(String words) {
        if (words.endsWith("ies")) {
            return Optional.of(words.substring(0, words.length() - 3) + "y");
        }
        if (words.endsWith("men")) {
            return Optional.of(words.substring(0, words.length() - 2) + "an");
        }
        if (words.endsWith("sses") || words.endsWith("ches")) {
            return Optional.of(words.substring(0, words.length() - 2));
        }
        return words.endsWith("s") && words.length() > 3
                ? Optional.of(words.substring(0, words.length() - 1))
                : Optional.empty();
    }
}
