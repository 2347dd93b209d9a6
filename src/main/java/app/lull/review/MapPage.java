package app.lull.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body map as its screen shows it.
 *
 * @param id of what is saved, or of what may be saved from this screen
 * @param week how many weeks of the program are over
 * @param from the first of the seven days it is about, which are over
 * @param next the day from which the next one can be marked
 * @param saved what was kept this week
 * @param open whether it can be marked or changed now
 * @param earlier what was marked before this week, the latest first
 */
public record MapPage(
        UUID id,
        int week,
        LocalDate from,
        LocalDate next,
        @Nullable WeekMap saved,
        boolean open,
        List<WeekMap> earlier) {

    /** The last of the seven days. */
    public LocalDate to() {
        return from.plusDays(Schedule.DAYS_OF_A_WEEK - 1L);
    }

    /** What to keep once the patient has marked it. */
    public MapDraft marked(List<Region> regions) {
        return new MapDraft(id, week, saved == null ? null : saved.version(), regions);
    }
}
