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
     * @param span what is shown; wider than what was asked for where that has no check-in
     * @param spans what else could be
     * @param comparison the last of the weeks beside the person's own beginning
     * @param marks what went on meanwhile, by kind and then by day
     * @param sentence what the weeks show, in words that claim nothing
     */
    record Shown(
            Span span, List<Span> spans, List<Week> weeks, Comparison comparison, List<Mark> marks, String sentence)
            implements Picture {}
}
