package app.lull.insights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the diary can show by now. */
public sealed interface Picture {

    /** Nothing yet. @param readyOn the first day on which there will be something; null while nothing is written */
    record NotYet(@Nullable LocalDate readyOn) implements Picture {}

    /**
     * Completed weeks, oldest first, beginning with one that has a check-in; weeks without one stand among them, empty.
     *
     * @param sentence what they show, in words that claim nothing
     */
    record Shown(List<Week> weeks, String sentence) implements Picture {}
}
