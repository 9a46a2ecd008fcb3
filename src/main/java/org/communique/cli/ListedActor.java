package org.communique.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// One line of a list of actors: its id, the words that mean the actor, the day they are of, and the text around them.
record ListedActor(String id, String mention, @Nullable PartialDate date, String context) {

    private static final int FIELDS = 4;

    /// As people write a date: "1 July 2021".
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.ENGLISH);

    /// Throws [IllegalArgumentException] that says what is wrong.
    static ListedActor parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 2 || fields.length > FIELDS) {
            throw new IllegalArgumentException(
                    "a line needs id, mention, date and context between tabs, but has " + fields.length + " fields");
        }
        if (fields[1].isBlank()) {
            throw new IllegalArgumentException("the mention is empty");
        }
        return new ListedActor(
                fields[0],
                fields[1].strip(),
                fields.length > 2 ? date(fields[2].strip()) : null,
                fields.length == FIELDS ? fields[3].strip() : "");
    }

    private static @Nullable PartialDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.of(LocalDate.parse(text, WORDS));
        } catch (DateTimeParseException _) {
            return PartialDate.parse(text);
        }
    }
}
