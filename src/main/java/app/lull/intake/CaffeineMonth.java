package app.lull.intake;

import app.lull.intake.IntakeDay.Band;
import java.time.LocalDate;
import java.util.List;

/**
 * A month of the calendar.
 *
 * @param days all of it, also those to come
 * @param limit the general limit of a day for this patient now, mg
 */
public record CaffeineMonth(LocalDate today, List<CaffeineDay> days, int limit) {

    /** Its first day. */
    public LocalDate first() {
        return days.getFirst().day();
    }

    /** Whether today is in it; there is nothing to see in a later one. */
    public boolean isLast() {
        return !days.getLast().day().isBefore(today);
    }

    /** Where a day's sum stands; a day without is in the first band, decaf or not. */
    public Band band(DayTotal total) {
        return total.isWithout() ? Band.NONE : Band.of(total.mg(), limit);
    }
}
