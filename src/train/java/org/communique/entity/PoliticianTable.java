package org.communique.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes `data/gazetteer/politicians.tsv` of a table of offices (qid, name, country, office, start, end, kind):
/// `xzcat politicians_offices.tsv.xz | java … org.communique.entity.PoliticianTable > data/gazetteer/politicians.tsv`.
final class PoliticianTable {

    private PoliticianTable() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<String[]>> people = new TreeMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] row = line.split("\t", -1);
                people.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(row);
            }
        }
        TreeSet<String> lines = new TreeSet<>();
        people.values().forEach(rows -> lines.add(line(rows)));
        lines.remove("");
        System.out.print(
                "# Members of legislatures and governments: name in lower case without accents, Wikidata id, ISO 3166"
                        + " alpha-2 country, years in a legislature (L) and a government (E), an open end means: not known to have"
                        + " ended by 2022. Facts from Wikidata (CC0); made by PoliticianTable, sorted by name for searching\n");
        lines.forEach(line -> System.out.print(line + "\n"));
    }

    private static String line(List<String[]> rows) {
        Map<String, Long> countries = new HashMap<>();
        rows.stream().filter(row -> !row[2].isEmpty()).forEach(row -> countries.merge(row[2], 1L, Long::sum));
        String country = countries.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        String name = Fold.of(rows.getFirst()[1]);
        return country.isEmpty() || name.indexOf(' ') < 0
                ? ""
                : name + "\t" + rows.getFirst()[0] + "\t" + country + "\t" + terms(rows);
    }

    private static String terms(List<String[]> rows) {
        return Arrays.asList("L", "E").stream()
                .map(kind -> term(kind, rows))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String term(String kind, List<String[]> rows) {
        List<String[]> own = rows.stream()
                .filter(row -> row[6].equals("legislature") == kind.equals("L"))
                .toList();
        String from = own.stream()
                .map(row -> year(row[4]))
                .filter(year -> !year.isEmpty())
                .min(String::compareTo)
                .orElse("");
        boolean open = own.stream().anyMatch(row -> row[5].isEmpty());
        String until = open
                ? ""
                : own.stream().map(row -> year(row[5])).max(String::compareTo).orElse("");
        return own.isEmpty() ? "" : kind + from + "-" + until;
    }

    private static String year(String date) {
        return date.length() >= 4 ? date.substring(0, 4) : "";
    }
}
