package app.lull.caseload;

import java.util.List;
import java.util.Map;

/**
 * A part of a list.
 *
 * @param lines in order
 * @param more whether others follow
 * @param counts how many of the list need what, of the first {@link #COUNTED}; somebody who needs several things counts for each
 * @param total how many were counted
 */
public record CaseloadPage(List<CaseloadLine> lines, boolean more, Map<Need, Integer> counts, int total) {

    /** How many lines a page has at most. */
    public static final int SIZE = 50;

    /** How many are counted at most: counting a longer list would make whoever has one wait. */
    public static final int COUNTED = 500;

    public CaseloadPage {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /** Whether the whole list was counted. */
    public boolean countedAll() {
        return total < COUNTED;
    }
}
