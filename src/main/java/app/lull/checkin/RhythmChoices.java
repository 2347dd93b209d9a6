package app.lull.checkin;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a patient chose about the check-in's rhythm.
 *
 * @param pace null where it goes with the program
 * @param weekdays of {@link Pace#SOME_DAYS}, one to seven, each once, Monday first
 * @param weekday of {@link Pace#WEEKLY} and {@link Pace#MONTHLY}
 * @param twitchAmount whether the guessed amount of twitching is asked for; null where it goes with the program
 */
public record RhythmChoices(
        @Nullable Pace pace,
        List<DayOfWeek> weekdays,
        DayOfWeek weekday,
        @Nullable Boolean twitchAmount) {

    /** Where nothing was chosen: with the program; its three days are spread over the week, and the last of them stays. */
    static final RhythmChoices NONE = new RhythmChoices(
            null, List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), DayOfWeek.FRIDAY, null);

    public RhythmChoices {
        weekdays = List.copyOf(chosen(weekdays));
    }

    private static Set<DayOfWeek> chosen(List<DayOfWeek> weekdays) {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("at least one weekday");
        }
        return EnumSet.copyOf(weekdays);
    }
}
