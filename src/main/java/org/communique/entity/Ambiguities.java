package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.entity.NameScanner.Found;

/// Settles names that mean several places, for a text as a whole, by what else it names
/// (`data/gazetteer/ambiguous.tsv`).
final class Ambiguities {

    private record Reading(Gazetteer.Entry entry, Pattern cues) {

        long count(String text) {
            return cues.matcher(text)
                    .results()
                    .map(cue -> cue.group())
                    .distinct()
                    .count();
        }
    }

    private final Map<String, List<Reading>> readings = new HashMap<>();

    private Ambiguities() {}

    static Ambiguities load(Gazetteer gazetteer) {
        Ambiguities loaded = new Ambiguities();
        Table.load("gazetteer/ambiguous.tsv")
                .rows()
                .forEach(row -> gazetteer
                        .entry(row.get("name"), row.get("reading"))
                        .ifPresent(entry -> loaded.readings
                                .computeIfAbsent(row.get("name"), _ -> new ArrayList<>())
                                .add(new Reading(entry, pattern(row.list("cues"))))));
        return loaded;
    }

    private static Pattern pattern(List<String> cues) {
        return Pattern.compile(cues.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /// The find as the text means it.
    Found settle(Found found, String name, String text) {
        List<Reading> several = readings.getOrDefault(name, List.of());
        if (several.isEmpty() || !(found instanceof Found.Known known)) {
            return found;
        }
        Reading best = several.getFirst();
        for (Reading reading : several) {
            best = reading.count(text) > best.count(text) ? reading : best;
        }
        return new Found.Known(known.first(), known.last(), best.entry());
    }
}
