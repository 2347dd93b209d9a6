package app.lull.caseload;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param name the beginning of one or more words of the name; empty for everybody
 * @param needs who needs one of these; empty for everybody
 * @param after the last one shown so far; null from the beginning
 */
public record CaseloadAsked(
        String name, Set<Need> needs, @Nullable CaseloadKey after) {

    /** The first page of everybody. */
    public static final CaseloadAsked EVERYBODY = new CaseloadAsked("", Set.of(), null);

    public CaseloadAsked {
        needs = Set.copyOf(needs);
    }

    /** Whether somebody is left out by it. */
    public boolean isNarrow() {
        return !name.isBlank() || !needs.isEmpty();
    }
}
