package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Modality;
import org.junit.jupiter.api.Test;

/// Reads the sentences of `event/modality.tsv` and counts how many events it finds, tells right, and takes for plain
/// facts that are none. Every sentence that is read wrong is printed.
class ModalityTableTest {

    private static final int FOUND = 205;
    private static final int MODALITY_RIGHT = 201;
    private static final int PARTIES_RIGHT = 198;

    private record Case(String sentence, String anchor, String type, Modality modality, Set<String> parties) {

        static Case of(String line) {
            String[] columns = line.split("\t", -1);
            Set<String> parties = new TreeSet<>();
            for (String side : List.of(columns[4], columns[5])) {
                Arrays.stream(side.split("\\|", -1))
                        .filter(one -> !one.isEmpty())
                        .forEach(parties::add);
            }
            return new Case(
                    columns[0], columns[1], columns[2], Modality.valueOf(columns[3].toUpperCase(Locale.ROOT)), parties);
        }

        boolean isAbout(Event event) {
            int anchor = sentence.indexOf(anchor());
            return event.code().type().name().equals(type)
                    && event.anchor().span().begin() < anchor + anchor().length()
                    && anchor < event.anchor().span().end();
        }

        /// What the graph tells as a fact of an event of the type though the sentence tells of none.
        List<String> falseFacts() {
            return modality == Modality.ACTUAL ? List.of() : Reader.plainFacts(sentence, this::isAbout);
        }

        boolean hasParties(Event event) {
            Set<String> given = new TreeSet<>();
            event.sources().stream().map(Actor::label).forEach(given::add);
            event.targets().stream().map(Actor::label).forEach(given::add);
            return given.equals(parties);
        }
    }

    @Test
    void tellsWhetherEventsHappened() throws IOException {
        int found = 0;
        int modality = 0;
        int parties = 0;
        List<String> wrong = new ArrayList<>();
        List<String> falseFacts = new ArrayList<>();
        for (Case one : cases()) {
            List<Event> events = Reader.events(one.sentence());
            Event event = events.stream().filter(one::isAbout).findFirst().orElse(null);
            one.falseFacts().forEach(fact -> falseFacts.add(fact + " of " + one.sentence()));
            boolean right = event != null && event.modality() == one.modality();
            found += event == null ? 0 : 1;
            modality += right ? 1 : 0;
            boolean complete = event != null && one.hasParties(event);
            parties += complete ? 1 : 0;
            if (!right || !complete) {
                wrong.add("%s [%s %s] read as %s"
                        .formatted(
                                one.sentence(),
                                one.type(),
                                one.modality(),
                                events.stream().map(Reader::line).toList()));
            }
        }
        String report =
                "found %d, modality %d, parties %d%n%s".formatted(found, modality, parties, String.join("\n", wrong));

        assertThat(falseFacts).as(report).isEmpty();
        assertThat(modality).as(report).isGreaterThanOrEqualTo(MODALITY_RIGHT);
        assertThat(found).as(report).isGreaterThanOrEqualTo(FOUND);
        assertThat(parties).as(report).isGreaterThanOrEqualTo(PARTIES_RIGHT);
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ModalityTableTest.class.getResourceAsStream("/event/modality.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Case::of)
                    .toList();
        }
    }
}
