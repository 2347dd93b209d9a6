package app.lull.overview;

import app.lull.urges.LadderPage;
import app.lull.urges.Urge;
import java.util.List;

/** Urges, the latest first, and the ladder of checks, the easiest first. */
public record UrgesKept(List<Urge> urges, List<LadderPage.Rung> ladder) {

    public UrgesKept {
        urges = List.copyOf(urges);
        ladder = List.copyOf(ladder);
    }
}
