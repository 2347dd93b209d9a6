package app.lull.curriculum;

import app.lull.content.Must;
import java.util.regex.Pattern;

/**
 * A step that is offered for the ladder of exposure.
 *
 * @param id stable, kept with the step that was made of it: small letters and dashes
 * @param kind what it faces
 * @param suds about how hard people expect it to be, 5-100
 * @param words the step in the first person, at most 200 characters
 */
public record ExposureIdea(String id, Kind kind, int suds, String words) {

    /** What a step faces. */
    public enum Kind {
        BODY,
        SITUATION,
        /** A thought, or not knowing; it waits for the gate of module 8. */
        THOUGHT
    }

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final int LEAST = 5;
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    public ExposureIdea {
        Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id %s has other than small letters and dashes", id);
        Must.have(kind, "kind of " + id);
        Must.hold(suds >= LEAST && suds <= MOST, "suds of %s is %s, not %s to %s", id, suds, LEAST, MOST);
        Must.hold(
                Must.say(words, "words of " + id).length() <= LONGEST,
                "words of %s have more than %s characters",
                id,
                LONGEST);
    }
}
