package org.communique.link;

import java.util.List;

/// Reports of several articles that tell of the same thing, the first published first; `score` is how alike
/// they are.
record Cluster(List<Report> reports, double score) {

    Cluster {
        reports = reports.stream().sorted(Report.BY_PUBLICATION).toList();
    }

    Report first() {
        return reports.getFirst();
    }

    long articles() {
        return reports.stream().map(Report::article).distinct().count();
    }
}
