package app.lull.today;

import java.util.regex.Pattern;

/**
 * One small thing to do today.
 *
 * @param key stable within the day, for example {@code checkin.evening}; remembers what was chosen for it
 * @param place where it stands by nature, 0-100: morning things low, evening things high
 * @param title what to do, in the patient's words
 * @param minutes about how long it takes, 1-30
 * @param why one short line: why it is there
 * @param path where it is done, for example {@code check-in}
 * @param action the word on its button, for example {@code Begin}
 * @param done whether the thing itself has happened
 */
public record Step(
        String key, int place, String title, int minutes, String why, String path, String action, boolean done) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9.-]{1,80}");

    public Step {
        checkKey(key);
        if (minutes < 1 || minutes > 30) {
            throw new IllegalArgumentException("a step takes 1 to 30 minutes, not " + minutes);
        }
        if (place < 0 || place > 100) {
            throw new IllegalArgumentException("a step stands between 0 and 100, not " + place);
        }
    }

    static void checkKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a step's key has 1 to 80 small letters, digits, dots or dashes");
        }
    }
}
