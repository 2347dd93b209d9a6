package app.lull.checkin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the check-in as their screen shows them.
 *
 * @param today the patient's day
 * @param programPace how often the program by itself asks today
 * @param holidays breaks that run or are planned, the earliest first
 * @param hoursChosen the days on which the hours were chosen, the earliest first
 * @param notedOn when the patient last read that a first answer is good enough
 */
public record RhythmSettings(
        LocalDate today,
        Window window,
        RhythmChoices choices,
        Pace programPace,
        List<Holiday> holidays,
        List<LocalDate> hoursChosen,
        @Nullable LocalDate notedOn) {}
