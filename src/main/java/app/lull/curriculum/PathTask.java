package app.lull.curriculum;

import app.lull.content.Must;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something to do on a day.
 *
 * @param id small letters and dashes, one of a kind within the day
 * @param title what to do, in the reader's words
 * @param why one line: why it is there
 * @param at where it is done, a path of the application, at a part of a worksheet where one is named
 * @param done the deed that shows that it was done, for example {@code worksheet.W02}; null where only the reader can say
 */
public record PathTask(
        String id,
        String title,
        String why,
        int minutes,
        String at,
        @Nullable String done) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{0,19}");
    private static final Pattern AT = Pattern.compile("[a-z][a-zA-Z0-9/-]{1,39}(\\?part=[a-z]{1,20})?");

    public PathTask {
        Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id %s has other than small letters and dashes", id);
        Must.say(title, "title of " + id);
        Must.say(why, "why of " + id);
        Must.hold(minutes >= 1 && minutes <= 30, "minutes of %s is %s, not 1 to 30", id, minutes);
        Must.hold(AT.matcher(Must.say(at, "at")).matches(), "%s is no path: %s", id, at);
    }
}
