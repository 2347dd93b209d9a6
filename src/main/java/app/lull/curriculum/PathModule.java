package app.lull.curriculum;

import app.lull.content.Must;
import java.util.List;

/**
 * One week of the path.
 *
 * @param number 1 to 10
 * @param aim one line: what it is for
 * @param between one line: what to do beside the daily steps
 * @param needs what shows that somebody took part, beside the number of days
 */
public record PathModule(int number, String title, String aim, String between, List<Need> needs, List<PathDay> days) {

    /** How many days a module has. */
    public static final int DAYS = 7;

    /**
     * Something that was done often enough.
     *
     * @param words what it is, in the reader's words
     * @param of the deeds, any of which counts
     * @param times how many, 1 or more
     * @param atLeast the least amount of a deed that counts, 1 or more
     */
    public record Need(String words, List<String> of, int times, int atLeast) {

        public Need {
            Must.say(words, "words");
            of = Must.list(of);
            Must.hold(!of.isEmpty(), "%s: of is empty", words);
            Must.hold(times >= 1 && atLeast >= 1, "%s: times and atLeast are 1 or more", words);
        }
    }

    public PathModule {
        Must.say(title, "title");
        Must.say(aim, "aim");
        Must.say(between, "between");
        needs = Must.list(needs);
        days = Must.list(days);
        Must.hold(!needs.isEmpty(), "module %s needs nothing", number);
        Must.hold(days.size() == DAYS, "module %s has %s days, not %s", number, days.size(), DAYS);
        for (int i = 0; i < DAYS; i++) {
            var expected = (number - 1) * DAYS + i + 1;
            Must.hold(days.get(i).day() == expected, "day %s is missing or out of order", expected);
        }
    }

    /** Its day. @param dayOfModule 1 to 7 */
    public PathDay day(int dayOfModule) {
        return days.get(dayOfModule - 1);
    }
}
