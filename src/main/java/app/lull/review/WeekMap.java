package app.lull.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where it twitched in one week, yes or no for each region, as it is kept.
 *
 * @param week how many weeks of the program were over
 * @param day the patient's day on which it was marked
 * @param regions in the order of {@link Region}; none is an answer too
 * @param version raised by every change; an edit names the one it saw
 */
public record WeekMap(
        UUID id, int week, LocalDate day, List<Region> regions, int version, Instant savedAt, Instant changedAt) {

    public WeekMap {
        regions = inOrder(regions);
    }

    static List<Region> inOrder(List<Region> regions) {
        return regions.stream().distinct().sorted().toList();
    }
}
