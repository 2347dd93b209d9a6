package app.lull.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an option changes in one phase; what is null stays.
 *
 * @param phase the phase's id
 * @param skip whether the phase is left out
 */
public record Change(
        String phase,
        @Nullable Integer repeat,
        @Nullable Breath breath,
        @Nullable Double seconds,
        @Nullable List<Passage> passages,
        @Nullable String label,
        boolean skip) {

    public Change {
        Must.say(phase, "phase");
        Must.hold(
                skip || repeat != null || breath != null || seconds != null || passages != null || label != null,
                "the change of phase %s changes nothing",
                phase);
    }
}
