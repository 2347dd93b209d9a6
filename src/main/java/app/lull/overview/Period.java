package app.lull.overview;

import app.lull.account.InvalidEntry;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Some of the patient's days in a row, both ends included; a year of them at most. */
public record Period(LocalDate from, LocalDate to) {

    /** How many days it has at most. */
    public static final int MOST = 366;

    /** @throws InvalidEntry at {@code from} */
    public Period {
        from = PatientDays.nameable(from);
        to = PatientDays.nameable(to);
        if (to.isBefore(from)) {
            throw new InvalidEntry("from", "The first day comes after the last one.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST) {
            throw new InvalidEntry("from", "That is more than a year. Choose a shorter time.");
        }
    }

    /** The days up to this one. @param days 1 or more */
    static Period until(LocalDate to, int days) {
        return new Period(PatientDays.nameable(to).minusDays(days - 1L), to);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, right before. */
    Period before() {
        return until(from.minusDays(1), days());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(Period other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
