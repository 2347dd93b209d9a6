package app.lull.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one topic.
 *
 * @param what null where it is not shared
 * @param lines the same in sentences; none where it is not shared
 */
public record Seen<T>(Head head, @Nullable T what, List<String> lines) {

    public Seen {
        lines = List.copyOf(lines);
    }
}
