package org.communique.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.text.TimeValue.Basis;

/// Reads days written in numbers alone: "2022-01-21", "21/01/2022".
final class NumericDateReader {

    private static final int LENGTH = 5;

    private final TimePieces pieces;

    NumericDateReader(TimePieces pieces) {
        this.pieces = pieces;
    }

    Optional<TimeReading> read(int at) {
        int[] numbers = IntStream.of(at, at + 2, at + 4)
                .flatMap(i -> pieces.digits(i).stream())
                .toArray();
        boolean joined = IntStream.range(1, LENGTH).allMatch(i -> pieces.isJoined(at + i));
        if (numbers.length < 3 || !joined) {
            return Optional.empty();
        }
        if (isParted(at, "-") && pieces.length(at) == 4) {
            return Optional.of(new TimeReading(at + LENGTH, day(numbers[0], numbers[1], numbers[2])));
        }
        return isParted(at, "/") && pieces.length(at + 4) == 4
                ? Optional.of(new TimeReading(at + LENGTH, slashed(numbers)))
                : Optional.empty();
    }

    private boolean isParted(int at, String mark) {
        return pieces.is(at + 1, mark) && pieces.is(at + 3, mark);
    }

    /// Day and month stand in either order; a number over twelve tells which is which.
    private static Moment slashed(int[] numbers) {
        int first = numbers[0];
        int second = numbers[1];
        if (first <= 12 && second <= 12 && first != second) {
            return new Moment.Unknown();
        }
        return first > 12 ? day(numbers[2], second, first) : day(numbers[2], first, second);
    }

    private static Moment day(int year, int month, int day) {
        try {
            return new Moment.Fixed(TimeValue.day(LocalDate.of(year, month, day), Basis.EXPLICIT));
        } catch (DateTimeException e) {
            return new Moment.Unknown();
        }
    }
}
