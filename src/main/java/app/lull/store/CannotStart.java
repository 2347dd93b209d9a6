package app.lull.store;

import org.jspecify.annotations.Nullable;

/** Lull cannot start, and the one sentence of the message says why to whoever typed the command. */
public class CannotStart extends RuntimeException {

    /** @param why one sentence, without a line break */
    public CannotStart(String why) {
        super(why);
    }

    /** As {@link #CannotStart(String)}, with what was thrown, for the log. */
    public CannotStart(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
