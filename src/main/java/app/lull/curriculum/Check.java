package app.lull.curriculum;

import app.lull.content.Must;
import java.util.regex.Pattern;

/**
 * Something people do to feel safe about their body, and that keeps the fear going (a safety behaviour).
 *
 * @param id stable, stored with what was logged: small letters and dashes
 * @param words as an item of a list, in the first person
 * @param urge to be read after “an urge to”
 */
public record Check(String id, String words, String urge) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,39}");

    public Check {
        Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id %s has other than small letters and dashes", id);
        Must.say(words, "words of " + id);
        Must.say(urge, "urge of " + id);
    }
}
