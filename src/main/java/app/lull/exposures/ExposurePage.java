package app.lull.exposures;

import app.lull.curriculum.Check;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exposure, with what its page needs.
 *
 * @param checks the catalogue of what can be left out
 * @param tries how often its step was done
 * @param rests why it is not begun now; null where it may be
 * @param asksAgain whether the one question of a day later is asked now
 * @param lower the next lower step of the ladder; null where there is none
 * @param relaxingFrom when relaxation opens again; null where it does not wait, or waits for the end
 */
public record ExposurePage(
        Exposure exposure,
        LocalDate today,
        List<Check> checks,
        Tries tries,
        @Nullable String rests,
        boolean asksAgain,
        @Nullable Rung lower,
        @Nullable LocalTime relaxingFrom) {}
