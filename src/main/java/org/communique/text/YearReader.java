package org.communique.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.text.TimeLexicon.Kind;
import org.communique.text.TimeValue.Basis;

/// Reads years and decades, and tells them from other numbers: "in 2015", "the 2014 referendum", not "in 2000
/// villages".
final class YearReader {

    private static final int FIRST = 1800;
    private static final int LAST = 2099;

    private final TimePieces pieces;

    YearReader(TimePieces pieces) {
        this.pieces = pieces;
    }

    /// A year or decade that its surroundings show to be one.
    Optional<TimeReading> read(int at) {
        return decade(at).or(() -> isOpened(at) || isAttribute(at) ? year(at) : Optional.empty());
    }

    /// Any number that can be a year.
    Optional<TimeReading> year(int at) {
        OptionalInt number = pieces.digits(at);
        boolean possible = number.isPresent() && number.getAsInt() >= FIRST && number.getAsInt() <= LAST;
        boolean counts = pieces.is(at + 1, Kind.COUNTED) || pieces.is(at + 1, "%");
        return possible && !counts
                ? Optional.of(
                        new TimeReading(at + 1, new Moment.Fixed(TimeValue.year(number.getAsInt(), Basis.EXPLICIT))))
                : Optional.empty();
    }

    /// "last year", "next year".
    Optional<TimeReading> relative(int at) {
        boolean year = pieces.is(at, Kind.SHIFT) && pieces.is(at + 1, "year");
        return year
                ? Optional.of(
                        new TimeReading(at + 2, new Moment.Shifted(ChronoUnit.YEARS, pieces.number(at, Kind.SHIFT))))
                : Optional.empty();
    }

    /// "1990s".
    private Optional<TimeReading> decade(int at) {
        boolean plural = pieces.is(at + 1, "s") && pieces.isJoined(at + 1);
        return plural ? year(at).flatMap(_ -> years(at)) : Optional.empty();
    }

    private Optional<TimeReading> years(int at) {
        int first = pieces.digits(at).orElseThrow();
        LocalDate begin = LocalDate.of(first, 1, 1);
        return first % 10 == 0
                ? Optional.of(new TimeReading(
                        at + 2,
                        new Moment.Fixed(
                                TimeValue.interval(begin, begin.plusYears(10).minusDays(1), Basis.EXPLICIT))))
                : Optional.empty();
    }

    /// "in 2015", "in 2014 and 2018", but not "in 2000 villages", "of 1990 workers".
    private boolean isOpened(int at) {
        boolean counts = pieces.is(at + 1, PartOfSpeech.NOUN) && (isRound(at) || pieces.is(at - 1, "of"));
        return !counts && (pieces.is(at - 1, Kind.OPENER) || isMid(at) || isSecond(at));
    }

    private boolean isMid(int at) {
        return pieces.is(at - 1, "-") && pieces.is(at - 2, Kind.PHASE);
    }

    private boolean isSecond(int at) {
        return pieces.is(at - 1, "and", "or")
                && pieces.is(at - 3, Kind.OPENER)
                && year(at - 2).isPresent();
    }

    /// "the 2014 referendum".
    private boolean isAttribute(int at) {
        boolean determined = pieces.is(at - 1, PartOfSpeech.DET, PartOfSpeech.PRON)
                || (pieces.is(at - 1, "s") && pieces.is(at - 2, "'"));
        boolean noun = pieces.is(at + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
        return determined && noun && !isRound(at);
    }

    private boolean isRound(int at) {
        return pieces.digits(at).orElse(0) % 100 == 0;
    }
}
