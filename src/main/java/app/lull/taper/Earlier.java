package app.lull.taper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is over.
 *
 * @param reachedMg the last step that was begun, mg a day; null where there was none
 * @param atGoal whether that was the goal
 * @param changed whether another plan took its place
 */
public record Earlier(
        Plan plan, LocalDate endedOn, @Nullable Integer reachedMg, boolean atGoal, boolean changed) {

    /** @throws IllegalArgumentException for a plan that has not ended */
    static Earlier of(PlanStory story) {
        var ended = story.ended().orElseThrow(() -> new IllegalArgumentException("the plan has not ended"));
        var stretches = story.timeline().stretches();
        var last = stretches.isEmpty() ? null : stretches.getLast();
        return new Earlier(
                story.plan(),
                ended.day(),
                last == null ? null : last.mg(),
                last != null && story.isLast(last),
                ended.kind() == PlanEvent.Kind.CHANGED);
    }
}
