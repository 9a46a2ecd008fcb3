package org.communique.extract;

import java.util.List;
import java.util.stream.Stream;
import org.communique.entity.Mention;
import org.communique.fact.Span;

/// A report whose speakers are known, with all parts of its content; later sentences may go on with it.
record Saying(Report report, Span cue, List<Mention> speakers, List<Span> content, String rule) {

    Saying {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
    }

    static Saying of(Report report, List<Mention> speakers) {
        return new Saying(report, report.cue(), speakers, report.spans(), report.rule());
    }

    /// With more content, parts that overlap joined.
    Saying with(Span more) {
        List<Span> all =
                Stream.concat(content.stream(), Stream.of(more)).sorted().toList();
        return new Saying(report, cue, speakers, joined(all), rule);
    }

    private static List<Span> joined(List<Span> sorted) {
        java.util.ArrayList<Span> joined = new java.util.ArrayList<>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && joined.getLast().end() >= span.begin()) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    boolean touches(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }
}
