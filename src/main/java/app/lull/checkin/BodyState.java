package app.lull.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What went on in the body that day, apart from twitches.
 *
 * @param fever fever, or an infection such as a cold or the flu
 * @param vaccination whether there was one
 * @param cycleDay of the menstrual cycle, 1 the first day of the period, to 90; null where it was left out
 */
public record BodyState(
        boolean fever, boolean vaccination, @Nullable Integer cycleDay) {

    /** The last day a cycle can have. */
    public static final int LAST_CYCLE_DAY = 90;

    public BodyState {
        Range.within("cycle day", cycleDay, 1, LAST_CYCLE_DAY);
        Range.something("the body", fever ? "fever" : null, vaccination ? "vaccination" : null, cycleDay);
    }
}
