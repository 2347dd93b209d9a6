package app.lull.curriculum;

import app.lull.content.Must;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The guided session of a day.
 *
 * @param id for example {@code S06}
 * @param or another one that does as well; null where there is none
 * @param minutes about how long it takes that day; shorter than the session where a short form is meant
 * @param why one line for the reader: why it is there
 */
public record PathSession(String id, @Nullable String or, int minutes, String why) {

    public PathSession {
        Must.say(id, "session");
        Must.say(why, "why of " + id);
        Must.hold(minutes >= 1 && minutes <= 30, "minutes of %s is %s, not 1 to 30", id, minutes);
    }

    /** The session, and the one that does as well. */
    public Stream<String> either() {
        return or == null ? Stream.of(id) : Stream.of(id, or);
    }
}
