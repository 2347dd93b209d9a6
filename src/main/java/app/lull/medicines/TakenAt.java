package app.lull.medicines;

import app.lull.account.InvalidEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When something may have been taken: now, or up to 14 days ago. */
final class TakenAt {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration BACK = Duration.ofDays(14);
    private static final Instant FIRST = Instant.parse("2020-01-05T00:00:00Z");
    private static final Instant LAST = Instant.parse("2199-12-25T00:00:00Z");

    private TakenAt() {}

    /**
     * The moment of a time on the wall clock; this very minute is now, and a time the clocks jumped over is the moment
     * after the jump.
     */
    static Instant moment(LocalDateTime typed, ZoneId zone, Instant now) {
        var here = LocalDateTime.ofInstant(now, zone);
        if (typed.truncatedTo(ChronoUnit.MINUTES).equals(here.truncatedTo(ChronoUnit.MINUTES))) {
            return now;
        }
        if (typed.isAfter(here.plusDays(2))) {
            throw stillToCome();
        }
        if (typed.isBefore(here.minusDays(20))) {
            throw tooLongAgo();
        }
        var at = typed.atZone(zone).toInstant();
        if (at.isAfter(now.plus(AHEAD))) {
            throw stillToCome();
        }
        if (at.isBefore(now.minus(BACK))) {
            throw tooLongAgo();
        }
        return at;
    }

    /** Neither before there was a Lull nor after it can be, as the table has it too. */
    static void ofThisAge(Instant at, LocalDate day) {
        if (at.isBefore(FIRST) || at.isAfter(LAST) || Math.abs(day.toEpochDay() - at.getEpochSecond() / 86_400) > 3) {
            throw new InvalidEntry("when", "This cannot be the time.");
        }
    }

    private static InvalidEntry stillToCome() {
        return new InvalidEntry("when", "That is still to come. Choose a time up to now.");
    }

    private static InvalidEntry tooLongAgo() {
        return new InvalidEntry("when", "The log goes back 14 days. Choose a later day.");
    }
}
