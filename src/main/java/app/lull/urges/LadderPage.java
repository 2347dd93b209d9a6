package app.lull.urges;

import app.lull.curriculum.Check;
import java.util.List;

/**
 * The ladder of checks.
 *
 * @param rungs the easiest first
 * @param others what of the catalogue does not stand on it
 */
public record LadderPage(List<Rung> rungs, List<Check> others) {

    /**
     * A check and what was tried with it.
     *
     * @param called as an item of a list
     * @param tries the latest first
     */
    public record Rung(LadderCheck check, String called, List<LadderTry> tries) {}
}
