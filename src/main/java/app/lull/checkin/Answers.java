package app.lull.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What a patient answered for one evening, on the program's own unvalidated scales. Higher is more of it.
 *
 * @param anxiety 0-10, the day overall
 * @param healthWorry time spent: 0 none, 1 under 15 min, 2 15-60 min, 3 1-3 h, 4 over 3 h
 * @param bother 0-10, how much twitches bothered
 * @param interference 0-10, how much twitches or worry got in the way
 * @param checks checks, questions and searches together: 0 none, 1 1-2, 2 3-5, 3 6-10, 4 more
 * @param attention −3 inside the body to +3 outside; null where it was left out
 * @param twitchAmount a guess, 0 none to 4 nearly all day; null where it was left out
 */
public record Answers(
        int anxiety,
        int healthWorry,
        int bother,
        int interference,
        int checks,
        @Nullable Integer attention,
        @Nullable Integer twitchAmount) {

    public Answers {
        within("anxiety", anxiety, 0, 10);
        within("health worry", healthWorry, 0, 4);
        within("bother", bother, 0, 10);
        within("interference", interference, 0, 10);
        within("checks", checks, 0, 4);
        if (attention != null) {
            within("attention", attention, -3, 3);
        }
        if (twitchAmount != null) {
            within("twitch amount", twitchAmount, 0, 4);
        }
    }

    /** The five questions everybody answers; the optional two left out. */
    public Answers(int anxiety, int healthWorry, int bother, int interference, int checks) {
        this(anxiety, healthWorry, bother, interference, checks, null, null);
    }

    /** These answers with another amount, where it was not among the questions. */
    public Answers withTwitchAmount(@Nullable Integer amount) {
        return new Answers(anxiety, healthWorry, bother, interference, checks, attention, amount);
    }

    private static void within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s lies between %d and %d, not at %d".formatted(what, least, most, value));
        }
    }
}
