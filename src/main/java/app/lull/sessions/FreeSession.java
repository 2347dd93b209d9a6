package app.lull.sessions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a person makes up for themselves; it has no script, and its choices are numbers. */
public enum FreeSession {
    /** Breathing at a pace of one's own. */
    PACER("F01", "Own pace"),
    /** Sitting in silence, with bells. */
    TIMER("F02", "Silent timer");

    private static final int LEAST_SECONDS = 30;
    private static final int MOST_SECONDS = 7200;

    private final String id;
    private final String title;

    FreeSession(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As completions name it, for example {@code F01}. */
    public String id() {
        return id;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The free session with that id, if it is one. */
    public static Optional<FreeSession> of(String id) {
        return Arrays.stream(values()).filter(free -> free.id.equals(id)).findFirst();
    }

    /** How long it was meant to take. @throws RefusedCompletion where the choices do not say so */
    int seconds(Map<String, String> variant) {
        var seconds = variant.getOrDefault("seconds", "");
        var said = seconds.matches("\\d{1,5}") ? Integer.parseInt(seconds) : 0;
        if (said < LEAST_SECONDS || said > MOST_SECONDS) {
            throw new RefusedCompletion("variant", "does not say how many seconds");
        }
        return said;
    }
}
