package app.lull.taper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan that has not ended stands on a day.
 *
 * @param stretch the step of the day; null before the first and in a break
 * @param stretches every step with its days, those to come as they will be if nothing else happens
 * @param noneAfter the hour that counts; null for none
 * @param allowance what the day allows, in words
 * @param servings what changes in the usual day, a sentence each
 * @param next the step that comes next, with its days; null where none is to come or its day is not known
 * @param heldUntil the last day on which the step is repeated; null where it is not, or nothing comes after it
 * @param daysOnStep days of the step so far, the day included
 * @param kept on how many of the logged days of this step before the day the sum was within it
 * @param logged how many days of this step were logged before the day
 * @param soFarMg what is logged for the day; null where nothing is
 * @param atGoal whether the step is the last one
 */
public record Now(
        Plan plan,
        @Nullable Stretch stretch,
        List<Stretch> stretches,
        @Nullable LocalTime noneAfter,
        String allowance,
        List<String> servings,
        @Nullable Stretch next,
        @Nullable LocalDate heldUntil,
        int daysOnStep,
        int kept,
        int logged,
        @Nullable Integer soFarMg,
        boolean atGoal) {

    private static final int FRESH_DAYS = 4;
    private static final int SETTLED_DAYS = 10;

    public Now {
        stretches = List.copyOf(stretches);
        servings = List.copyOf(servings);
    }

    /** Whether there is less caffeine than before, so that it can be felt. */
    public boolean isLess() {
        return stretch != null && stretch.mg() != null;
    }

    /** Whether less of it may be felt more than on other days: the first four days of a step, and its repeat. */
    public boolean isFresh() {
        return isLess() && (daysOnStep <= FRESH_DAYS || heldUntil != null);
    }

    /** Whether the goal has been there for ten days (clinical reference D7); with an hour alone, the hour. */
    public boolean isSettled() {
        return atGoal && daysOnStep >= SETTLED_DAYS;
    }

    /** Whether a trial of one's own could come next: the goal is an amount, and it has been there for ten days. */
    public boolean isReadyForATrial() {
        return isSettled() && isLess();
    }
}
