package app.lull.exposures;

import app.lull.account.InvalidEntry;
import app.lull.curriculum.ExposureIdea.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder.
 *
 * @param words what is done, as the patient says it, 1 to 200 characters; kept sealed
 * @param kind what it faces
 * @param suds how hard it is expected to be, 0-100
 * @param idea the offered example it was made of; null for an own one
 * @param onLadder whether it is there; one that was put away stays for what was done on it
 * @param version rises with every change
 * @throws InvalidEntry at {@code words} or {@code suds}
 */
public record Rung(
        UUID id,
        String words,
        Kind kind,
        int suds,
        @Nullable String idea,
        boolean onLadder,
        int version) {

    /** How many characters a step has at most. */
    public static final int LONGEST = 200;

    public Rung {
        var kept = OwnWords.kept("words", words, LONGEST);
        if (kept == null) {
            throw new InvalidEntry("words", "Say what you do in this step.");
        }
        words = kept;
        suds = Suds.told("suds", suds);
        if (version < 0 || version == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a version counts changes from 0");
        }
    }
}
