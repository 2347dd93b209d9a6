package app.lull.intake;

import app.lull.intake.NotAccepted.Field;
import app.lull.kinetics.Clearance;
import app.lull.store.WrittenText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What may be kept: each value as it will be stored, or {@link NotAccepted} with the reason. */
final class Accepted {

    static final int LONGEST_NAME = 80;
    static final double MOST_MG = 1000;
    static final double LEAST_SERVINGS = 0.1;
    static final double MOST_SERVINGS = 10;
    static final int LONGEST_SIP = 240;
    static final Duration AHEAD = Duration.ofMinutes(5);
    static final Duration BACK = Duration.ofDays(14);

    private static final Instant FIRST = Instant.parse("2020-01-05T00:00:00Z");
    private static final Instant LAST = Instant.parse("2199-12-25T00:00:00Z");

    private Accepted() {}

    /** A name without blanks around it. */
    static String name(String typed) {
        var name = typed.strip();
        if (!WrittenText.isSeen(name)) {
            throw new NotAccepted(Field.NAME, "Give it a name, so that you find it again.");
        }
        if (WrittenText.length(name) > LONGEST_NAME) {
            throw new NotAccepted(Field.NAME, "Up to 80 characters fit here.");
        }
        if (!WrittenText.isLine(name)) {
            throw new NotAccepted(Field.NAME, "There is a character in it that cannot be kept.");
        }
        return name;
    }

    /** Milligrams to a hundredth. */
    static double mg(double typed) {
        if (!(typed >= 0 && typed <= MOST_MG)) {
            throw new NotAccepted(Field.MILLIGRAMS, "Between 0 and 1000 mg.");
        }
        return hundredths(typed);
    }

    /** Servings to a hundredth. */
    static double servings(double typed) {
        if (!(typed >= LEAST_SERVINGS && typed <= MOST_SERVINGS)) {
            throw new NotAccepted(Field.SERVINGS, "Between 0.1 and 10 servings.");
        }
        return hundredths(typed);
    }

    /** Hours to a tenth. */
    static double halfLife(double typed) {
        if (!(typed >= Clearance.LEAST_OWN && typed <= Clearance.MOST_OWN)) {
            throw new NotAccepted(Field.HALF_LIFE, "Between 2 and 12 hours.");
        }
        return BigDecimal.valueOf(typed).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    /** Minutes from the first sip to the last. */
    static int sipMinutes(int typed) {
        if (typed < 0 || typed > LONGEST_SIP) {
            throw new NotAccepted(Field.SIP, "Between 0 minutes and 4 hours.");
        }
        return typed;
    }

    /**
     * The moment of a time on the wall clock; this very minute is now, and a time the clocks jumped over is the moment
     * after the jump.
     */
    static Instant moment(LocalDateTime typed, ZoneId zone, Instant now) {
        var here = LocalDateTime.ofInstant(now, zone);
        if (typed.truncatedTo(ChronoUnit.MINUTES).equals(here.truncatedTo(ChronoUnit.MINUTES))) {
            return now;
        }
        var today = here.toLocalDate();
        if (typed.toLocalDate().isAfter(today.plusDays(2))) {
            throw inTheFuture();
        }
        if (typed.toLocalDate().isBefore(today.minusDays(20))) {
            throw tooLongAgo();
        }
        return moment(typed.atZone(zone).toInstant(), now);
    }

    /** The moment itself. */
    static Instant moment(Instant at, Instant now) {
        if (at.isAfter(now.plus(AHEAD))) {
            throw inTheFuture();
        }
        if (at.isBefore(now.minus(BACK))) {
            throw tooLongAgo();
        }
        return at;
    }

    /** Neither before there was a Lull nor after it can be, as the table has it too. */
    static void ofThisAge(Instant at) {
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new NotAccepted(Field.TIME, "This cannot be the time.");
        }
    }

    /** As {@link #ofThisAge(Instant)}, and a day that is near it. */
    static void ofThisAge(Instant at, LocalDate day) {
        ofThisAge(at);
        if (Math.abs(day.toEpochDay() - at.getEpochSecond() / 86_400) > 3) {
            throw new NotAccepted(Field.TIME, "This cannot be the time.");
        }
    }

    static NotAccepted inTheFuture() {
        return new NotAccepted(Field.TIME, "That is still to come. Choose a time up to now.");
    }

    private static NotAccepted tooLongAgo() {
        return new NotAccepted(Field.TIME, "The log goes back 14 days. Choose a later day.");
    }

    private static double hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
