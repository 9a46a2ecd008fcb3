package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.data.Table;
import org.jspecify.annotations.Nullable;

/// Members of legislatures and governments by their full names (`data/gazetteer/politicians.tsv`).
///
/// There are many, and an article names few: the lines stay text, sorted, and are searched.
final class Politicians {

    private static final int YEARS_BEFORE = 2;
    private static final int YEARS_AFTER = 15;
    private static final int OPEN = 9999;

    /// One of them: the Wikidata id, the country's ISO 3166 alpha-2 code, and the years in which he or she sat in a
    /// legislature or a government.
    record Politician(String wikidata, String country, List<Term> terms) {

        private static Politician of(String line) {
            String[] cells = line.split("\t", -1);
            List<Term> terms = new ArrayList<>();
            for (String term : cells[3].split(" ", -1)) {
                terms.add(Term.of(term));
            }
            return new Politician(cells[1], cells[2], terms);
        }

        private boolean near(int year) {
            return terms.stream()
                    .anyMatch(term -> year >= term.from - YEARS_BEFORE && year <= term.until + YEARS_AFTER);
        }

        /// The sector on a day, else that of the last term.
        String sector(@Nullable LocalDate day) {
            int year = day == null ? OPEN : day.getYear();
            return terms.reversed().stream()
                    .filter(term -> year >= term.from && year <= term.until)
                    .map(Term::sector)
                    .findFirst()
                    .orElse("ELI");
        }
    }

    /// Years in a legislature or government, both included.
    record Term(String sector, int from, int until) {

        private static Term of(String term) {
            int dash = term.indexOf('-');
            String until = term.substring(dash + 1);
            String from = term.substring(1, dash);
            return new Term(
                    term.charAt(0) == 'L' ? "LEG" : "GOV",
                    from.isEmpty() ? 0 : Integer.parseInt(from),
                    until.isEmpty() ? OPEN : Integer.parseInt(until));
        }
    }

    private final String text;

    private Politicians(String text) {
        this.text = text;
    }

    static Politicians load() {
        return new Politicians(Table.text("gazetteer/politicians.tsv"));
    }

    /// The only one of that name who can be spoken of on a day.
    Optional<Politician> named(String name, @Nullable LocalDate day) {
        String folded = Fold.of(name);
        if (folded.indexOf(' ') < 0) {
            return Optional.empty();
        }
        List<Politician> found = lines(folded + "\t").stream()
                .map(Politician::of)
                .filter(politician -> day == null || politician.near(day.getYear()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The lines that begin so.
    private List<String> lines(String prefix) {
        List<String> found = new ArrayList<>();
        for (int at = first(prefix); at < text.length() && text.startsWith(prefix, at); at = end(at) + 1) {
            found.add(text.substring(at, end(at)));
        }
        return found;
    }

    /// Where the first line begins that is not less than a prefix.
    private int first(String prefix) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int line = begin((low + high) / 2);
            if (text.substring(line, Math.min(end(line), line + prefix.length()))
                            .compareTo(prefix)
                    < 0) {
                low = end(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int begin(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int end(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
