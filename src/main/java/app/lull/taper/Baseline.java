package app.lull.taper;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The usual amount that a plan begins from.
 *
 * @param mg a day, 0 to 2000
 * @param days of how many logged days it is the median, 5 to 7; 0 where the person said it
 * @param from the first of these days; null where the person said it
 * @param to the last of these days; null where the person said it
 */
public record Baseline(
        int mg,
        int days,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** More than this a day is for a doctor to look at, not for a plan. */
    public static final int MOST = 2000;

    public Baseline {
        if (mg < 0 || mg > MOST) {
            throw new IllegalArgumentException("a plan begins from 0 to 2000 mg a day");
        }
        if ((days == 0) != (from == null) || (days == 0) != (to == null) || days < 0 || days > Usual.DAYS) {
            throw new IllegalArgumentException("logged on some days, or said");
        }
    }

    /** What the person said. @param mg a day, 0 to 2000 */
    public static Baseline said(int mg) {
        return new Baseline(mg, 0, null, null);
    }

    /** What was logged; empty while too few days are, or where it is more than a plan begins from. */
    static Optional<Baseline> of(Usual usual) {
        if (!usual.isKnown() || usual.median() > MOST) {
            return Optional.empty();
        }
        var days = usual.days();
        return Optional.of(new Baseline(
                (int) Math.round(usual.median()),
                days.size(),
                days.getFirst().day(),
                days.getLast().day()));
    }

    /** Whether the person said it rather than logged it. */
    public boolean isSaid() {
        return days == 0;
    }

    /** As it is shown: rounded to 10 mg. */
    public int aboutMg() {
        return (int) Math.round(mg / 10.0) * 10;
    }
}
