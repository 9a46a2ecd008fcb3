package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.fact.Event;
import org.communique.fact.Sanction;
import org.junit.jupiter.api.Test;

/// Reads the sentences of `event/sanction-moves.tsv` and counts how many moves it tells right, and how many it takes
/// for
/// an imposition that are none. Every sentence that is read wrong is printed.
class SanctionTableTest {

    private static final int MOVE_RIGHT = 182;
    private static final int MEASURE_RIGHT = 168;
    private static final int FALSE_IMPOSITIONS = 1;

    @Test
    void tellsTheMovesApart() throws IOException {
        int moves = 0;
        int measures = 0;
        List<String> wrong = new ArrayList<>();
        List<String> falseImpositions = new ArrayList<>();
        for (String line : lines()) {
            String[] columns = line.split("\t", -1);
            List<Event> events = Reader.events(columns[0]);
            Optional<Sanction> surest = surest(events);
            String move = surest.map(sanction -> sanction.move().name()).orElse("");
            boolean right = move.equals(columns[1]) || (move.isEmpty() && columns[1].equals("MENTION"));
            moves += right ? 1 : 0;
            measures += surest.filter(sanction -> sanction.measure().term().equals(columns[6]))
                            .isPresent()
                    ? 1
                    : 0;
            if (move.equals("IMPOSE") && !columns[1].equals("IMPOSE") && !columns[1].equals("ENFORCE")) {
                falseImpositions.add(columns[0]);
            }
            if (!right) {
                wrong.add("%s [%s] read as %s %s"
                        .formatted(
                                columns[0],
                                columns[1],
                                move,
                                events.stream().map(Reader::line).toList()));
            }
        }
        String report = "moves %d, measures %d, false impositions %s%n%s"
                .formatted(moves, measures, falseImpositions, String.join("\n", wrong));

        assertThat(falseImpositions).as(report).hasSizeLessThanOrEqualTo(FALSE_IMPOSITIONS);
        assertThat(moves).as(report).isGreaterThanOrEqualTo(MOVE_RIGHT);
        assertThat(measures).as(report).isGreaterThanOrEqualTo(MEASURE_RIGHT);
    }

    private static Optional<Sanction> surest(List<Event> events) {
        return events.stream()
                .filter(event -> event.sanction() != null)
                .max(Comparator.comparingInt(event -> event.basis().confidence().hundredths()))
                .map(Event::sanction);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SanctionTableTest.class.getResourceAsStream("/event/sanction-moves.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        }
    }
}
