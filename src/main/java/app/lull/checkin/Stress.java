package app.lull.checkin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day's stress, and what it came from.
 *
 * @param level 0 none to 10 as much as can be; null where it was left out
 * @param events what happened, each once
 * @param triggers what turned the mind to health, each once
 */
public record Stress(@Nullable Integer level, List<Event> events, List<HealthTrigger> triggers) {

    public Stress {
        Range.within("stress", level, 0, 10);
        events = Range.each(events);
        triggers = Range.each(triggers);
        Range.something(
                "stress",
                level,
                events.stream().findFirst().orElse(null),
                triggers.stream().findFirst().orElse(null));
    }

    /** What happened. */
    public enum Event {
        WORK,
        FAMILY,
        MONEY,
        HEALTH_NEWS,
        CONFLICT,
        ILLNESS,
        TRAVEL
    }

    /** What turned the mind to health. */
    public enum HealthTrigger {
        READ_ABOUT_DISEASE,
        SAW_A_PATIENT,
        DOCTOR_LETTER,
        NEW_BODY_AREA
    }
}
