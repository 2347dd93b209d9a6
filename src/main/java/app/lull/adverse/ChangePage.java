package app.lull.adverse;

import java.util.List;
import java.util.UUID;

/**
 * Changing the plan, as its screen shows it.
 *
 * @param told what was noticed and has no answer yet, the earliest first; may be empty
 * @param hardWeeks whether the program asks for hard things in these weeks (5 to 8)
 */
public record ChangePage(List<Told> told, boolean hardWeeks) {

    public ChangePage {
        told = List.copyOf(told);
    }

    /** Whether something of this kind was noticed. */
    public boolean has(Kind kind) {
        return told.stream().anyMatch(one -> one.noticed().kind() == kind);
    }

    /** What an answer on this page is to. */
    public List<UUID> ids() {
        return told.stream().map(Told::id).toList();
    }
}
