package app.lull.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an option changes in one phase; what is null stays.
 *
 * @param phase the phase's id
 */
public record Change(
        String phase,
        @Nullable Integer repeat,
        @Nullable Breath breath,
        @Nullable Double seconds,
        @Nullable List<Passage> passages) {

    public Change {
        Must.say(phase, "phase");
        Must.hold(
                repeat != null || breath != null || seconds != null || passages != null,
                "the change of phase %s changes nothing",
                phase);
    }
}
