package app.lull.shell;

import app.lull.account.NotFound;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.StoreAway;
import com.vaadin.flow.router.NotFoundException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What went wrong, as far as it matters to the person it happens to: what is safe, and what to do. */
enum Fault {
    /** The database cannot be reached, or does not answer in time. */
    STORE_AWAY("""
            Lull cannot reach its store right now. What you entered is still here. Try again in a moment."""),

    /** Somebody, or another tab, was faster. */
    EDITED_MEANWHILE("""
            This was changed in another window, so nothing was saved over it. What you entered is still here. Open the \
            page again to see the newer one."""),

    /** There is no such thing, or it is not for the one who asks. */
    NOT_FOUND("""
            That is not here any more. Everything else is as it was."""),

    /** Anything else. The person gets a reference, the log has the rest. */
    UNEXPECTED("""
            Something went wrong on our side. What you entered is still here. Try again in a moment. If it stays, tell \
            the person who runs this Lull this reference: %s""");

    private final String words;

    Fault(String words) {
        this.words = words.strip();
    }

    /** What to tell the person. @param reference shown only where somebody has to look into it */
    String words(String reference) {
        return words.formatted(reference);
    }

    /** The first cause that is known decides. */
    static Fault of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            var fault = ofOne(cause);
            if (fault != UNEXPECTED) {
                return fault;
            }
        }
        return UNEXPECTED;
    }

    private static Fault ofOne(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e when StoreAway.is(e) -> STORE_AWAY;
            case EditedMeanwhile e -> EDITED_MEANWHILE;
            case NotFound e -> NOT_FOUND;
            case NotFoundException e -> NOT_FOUND;
            default -> UNEXPECTED;
        };
    }
}
