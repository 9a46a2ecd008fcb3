package org.communique.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.communique.fact.Actor;

/// That a person held an office, from one day until another, both included.
record Tenure(Actor person, String office, LocalDate from, LocalDate until) {

    /// News speaks of an office-holder some time before the term and after it.
    private static final int YEARS_AROUND = 2;

    boolean near(LocalDate day) {
        return !day.isBefore(from.minusYears(YEARS_AROUND)) && !day.isAfter(until.plusYears(YEARS_AROUND));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// Days between the tenure and the day, none within it.
    long distance(LocalDate day) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, from), ChronoUnit.DAYS.between(until, day)));
    }
}
