package app.lull.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a day's caffeine.
 *
 * @param total null where nothing is known: the day is open, not without
 * @param last when the last of it was taken, on the wall clock; null on a day without
 * @param plan what the patient means to keep to; null where there is none
 */
public record CaffeineDay(
        LocalDate day,
        @Nullable DayTotal total,
        @Nullable LocalTime last,
        @Nullable PlannedDay plan) {

    private static final int ROUNDED_TO = 10;

    /** Milligrams as they are shown: to the next 10, for the same drink varies by more than that. */
    public static int about(double mg) {
        return (int) Math.round(mg / ROUNDED_TO) * ROUNDED_TO;
    }

    /** Whether it is known, and was without caffeine. */
    public boolean isWithout() {
        return total != null && total.isWithout();
    }

    /** Whether it was at the plan's milligrams or below, as near as a day's sum is known; null where one of the two is missing. */
    @Nullable
    Boolean keptAmount() {
        return total == null || plan == null || plan.mg() == null ? null : total.mg() < plan.mg() + ROUNDED_TO / 2.0;
    }

    /** Whether nothing came after the plan's time; null where one of the two is missing. */
    @Nullable
    Boolean keptTime() {
        if (total == null || plan == null || plan.noneAfter() == null) {
            return null;
        }
        return last == null || hours(last) <= hours(plan.noneAfter());
    }

    /** Hours from the day's midnight, 4 to 28: what is before 04:00 belongs to the evening before. */
    public static double hours(LocalTime time) {
        double hours = time.toSecondOfDay() / 3600.0;
        return time.isBefore(app.lull.time.PatientDays.DAY_BEGINS) ? hours + 24 : hours;
    }
}
