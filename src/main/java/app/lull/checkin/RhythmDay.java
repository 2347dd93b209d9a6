package app.lull.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rhythm says about one day.
 *
 * @param asked whether a check-in is asked for; where not, it may be written all the same
 * @param pace how often it is asked for around that day
 * @param holiday the break the day lies in
 * @param next the first day after this one on which one is asked for; null for someone who is done counting
 * @param asksTwitchAmount whether the guessed amount of twitching is among the questions
 * @param offersAnEnd whether to offer to be done counting
 */
public record RhythmDay(
        LocalDate day,
        boolean asked,
        Pace pace,
        @Nullable Holiday holiday,
        @Nullable LocalDate next,
        boolean asksTwitchAmount,
        boolean offersAnEnd) {}
