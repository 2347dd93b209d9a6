package app.lull.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient marked and wants kept.
 *
 * @param id made when the screen was shown, so that a repeated save is one row
 * @param week as {@link MapPage#week()}
 * @param seenVersion the version of the saved map the screen showed; null where it showed none
 * @param regions each once, in any order
 */
public record MapDraft(UUID id, int week, @Nullable Integer seenVersion, List<Region> regions) {

    public MapDraft {
        regions = WeekMap.inOrder(regions);
    }
}
