package org.communique.article;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.data.Table;

/// The countries and capitals that reports are filed from.
final class Places {

    private static final Set<String> NAMES = Stream.of(
                    names("gazetteer/countries.tsv", "name"),
                    names("gazetteer/demonyms.tsv", "capital"),
                    names("gazetteer/metonyms.tsv", "name"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private Places() {}

    private static Stream<String> names(String table, String column) {
        return Table.load(table).rows().stream()
                .map(row -> row.get(column).toUpperCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }

    static boolean include(String name) {
        return NAMES.contains(name.strip().toUpperCase(Locale.ROOT));
    }
}
