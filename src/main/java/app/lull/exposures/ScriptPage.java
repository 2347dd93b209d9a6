package app.lull.exposures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own script, and the times it was read.
 *
 * @param script as it is now; null before anything is written
 * @param versions how many there are, this one among them
 * @param earlier the version before; null where there is none
 * @param draft what is being written and not kept yet; null where nothing is
 * @param sitting the one that runs; null where none does
 * @param sittings what was read before, the latest first
 * @param asksAgain the one that is asked about a day later; null where none is
 * @param rests why nothing is faced now; null where it may be
 * @param gate whether thoughts may be faced
 */
public record ScriptPage(
        @Nullable Script script,
        int versions,
        @Nullable Script earlier,
        @Nullable ScriptDraft draft,
        @Nullable Sitting sitting,
        List<Sitting> sittings,
        @Nullable Sitting asksAgain,
        @Nullable String rests,
        MayFaceThoughts gate) {

    /** The version the page shows; 0 before anything is written. */
    public int version() {
        return script == null ? 0 : script.version();
    }
}
