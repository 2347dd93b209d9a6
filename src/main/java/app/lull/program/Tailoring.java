package app.lull.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist put over the default path, as far as it holds. It changes what comes next and what is asked for, never
 * what was; and it knows nothing of any gate, so that it opens none.
 *
 * @param order modules that were not begun when it was made, in the order wished; empty for the path's own
 * @param orderedBy who wished for it; null where nobody did
 * @param paused modules that are passed over for now, and by whom
 * @param opened modules that may be begun before their time, and by whom
 * @param moved modules that ever had another place than the path's own, or were paused, also where that is over: they are
 *     not lost when the way has gone past them
 * @param resting deeds that are not asked for, for example {@code session.S06}
 * @param sessions that do not wait for their module, because a therapist asked for them
 */
public record Tailoring(
        List<Integer> order,
        @Nullable String orderedBy,
        Map<Integer, String> paused,
        Map<Integer, String> opened,
        Set<Integer> moved,
        Set<String> resting,
        Set<String> sessions) {

    /** The default path. */
    public static final Tailoring NONE =
            new Tailoring(List.of(), null, Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

    public Tailoring {
        order = List.copyOf(order);
        paused = Map.copyOf(paused);
        opened = Map.copyOf(opened);
        moved = Set.copyOf(moved);
        resting = Set.copyOf(resting);
        sessions = Set.copyOf(sessions);
    }
}
