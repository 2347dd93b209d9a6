package app.lull.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was told around one day, and what follows from it.
 *
 * @param night the figures of the night that ended on the day; null where no sleep was told
 * @param load minutes × effort of the day; null where it cannot be told
 * @param loadOfSevenDays summed up to this day; null where none was told
 * @param spike whether the load was more than 1.5 times the mean of the 28 days before; null where it cannot be told
 * @param afterEffort whether twitches of this day are expected after effort: a spike on it, or on the day before
 */
public record AroundDay(
        LocalDate day,
        DayAround around,
        @Nullable Night night,
        @Nullable Integer load,
        @Nullable Integer loadOfSevenDays,
        @Nullable Boolean spike,
        boolean afterEffort) {}
