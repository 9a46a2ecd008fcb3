package org.communique.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/// Gathers reports that are alike, the most alike first. A report joins only where it is like every other one
/// of the cluster, so that no chain leads from one event to the next.
final class Clustering {

    /// Of reports in the same days, how many later ones each is compared with: bounds what a war of years costs.
    private static final int NEIGHBOURS = 300;

    private final ToDoubleBiFunction<Report, Report> likeness;
    private final Map<Pair, Double> scores = new HashMap<>();
    private final Map<Report, Set<Report>> clusters = new LinkedHashMap<>();

    private Clustering(ToDoubleBiFunction<Report, Report> likeness) {
        this.likeness = likeness;
    }

    /// Two reports in the order of their names.
    private record Pair(Report one, Report other) {

        static Pair of(Report one, Report other) {
            return Report.BY_NAME.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// Reports are compared where kind and a party are the same.
    private record Block(Report.Kind kind, String party) {}

    /// The clusters that span several articles, in the order of their first report's name.
    static List<Cluster> of(List<Report> reports, ToDoubleBiFunction<Report, Report> likeness) {
        Clustering clustering = new Clustering(likeness);
        clustering.compare(reports);
        clustering.merge();
        return clustering.result();
    }

    private void compare(List<Report> reports) {
        Map<Block, List<Report>> blocks = new HashMap<>();
        for (Report report : reports) {
            report.actors()
                    .all()
                    .forEach(party -> blocks.computeIfAbsent(new Block(report.kind(), party), _ -> new ArrayList<>())
                            .add(report));
        }
        blocks.values().forEach(this::compareWithin);
    }

    private void compareWithin(List<Report> block) {
        block.sort(Comparator.<Report, LocalDate>comparing(
                        report -> report.window().from())
                .thenComparing(Report.BY_NAME));
        for (int one = 0; one < block.size(); one++) {
            int end = Math.min(block.size(), one + 1 + NEIGHBOURS);
            for (int other = one + 1; other < end; other++) {
                score(Pair.of(block.get(one), block.get(other)));
            }
        }
    }

    private void score(Pair pair) {
        if (!scores.containsKey(pair)) {
            double score = likeness.applyAsDouble(pair.one(), pair.other());
            if (score > 0) {
                scores.put(pair, score);
            }
        }
    }

    private void merge() {
        Comparator<Map.Entry<Pair, Double>> best =
                Map.Entry.<Pair, Double>comparingByValue().reversed();
        scores.entrySet().stream()
                .sorted(best.thenComparing(entry -> entry.getKey().one(), Report.BY_NAME)
                        .thenComparing(entry -> entry.getKey().other(), Report.BY_NAME))
                .forEach(entry -> join(entry.getKey()));
    }

    private void join(Pair pair) {
        Set<Report> ones = clusters.computeIfAbsent(pair.one(), Clustering::alone);
        Set<Report> others = clusters.computeIfAbsent(pair.other(), Clustering::alone);
        if (ones.contains(pair.other()) || !pairs(ones, others).allMatch(scores::containsKey)) {
            return;
        }
        ones.addAll(others);
        others.forEach(report -> clusters.put(report, ones));
    }

    private static Set<Report> alone(Report report) {
        Set<Report> cluster = new LinkedHashSet<>();
        cluster.add(report);
        return cluster;
    }

    private static Stream<Pair> pairs(Set<Report> ones, Set<Report> others) {
        return ones.stream().flatMap(one -> others.stream().map(other -> Pair.of(one, other)));
    }

    private List<Cluster> result() {
        Map<String, Cluster> named = new TreeMap<>();
        Set<Set<Report>> different = Collections.newSetFromMap(new IdentityHashMap<>());
        different.addAll(clusters.values());
        for (Set<Report> reports : different) {
            double score = pairs(reports, reports)
                    .filter(pair -> !pair.one().equals(pair.other()))
                    .mapToDouble(scores::get)
                    .sorted()
                    .average()
                    .orElse(0);
            Cluster cluster = new Cluster(List.copyOf(reports), score);
            if (cluster.articles() > 1) {
                named.put(cluster.first().node().getURI(), cluster);
            }
        }
        return List.copyOf(named.values());
    }
}
