package app.lull.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The screen of the log.
 *
 * @param curve today's level; null where it is not computed, or there is nothing to show
 * @param usual what one tap logs, the most fitting first; never empty
 * @param known whether these are the patient's own habits rather than common drinks
 * @param repeat what yesterday had in this part of the day; null where it had nothing, or today has something already
 * @param now on the patient's wall clock
 */
public record LogPage(
        IntakeDay today,
        @Nullable DayCurve curve,
        List<Choice> usual,
        boolean known,
        @Nullable Repeat repeat,
        LocalDateTime now) {}
