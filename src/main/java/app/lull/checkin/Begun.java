package app.lull.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What of an evening was tapped and is not saved yet, as it stands on the screen; whatever was not answered is null. The
 * ranges are those of {@link Answers}.
 *
 * @param taken alcohol, nicotine and medicines as far as they are whole
 */
public record Begun(
        @Nullable Integer anxiety,
        @Nullable Integer healthWorry,
        @Nullable Integer bother,
        @Nullable Integer interference,
        @Nullable Integer checks,
        @Nullable Integer attention,
        @Nullable Integer twitchAmount,
        DayAround around,
        @Nullable Taken taken) {

    public Begun {
        Range.within("anxiety", anxiety, 0, 10);
        Range.within("health worry", healthWorry, 0, 4);
        Range.within("bother", bother, 0, 10);
        Range.within("interference", interference, 0, 10);
        Range.within("checks", checks, 0, 4);
        Range.within("attention", attention, -3, 3);
        Range.within("twitch amount", twitchAmount, 0, 4);
    }

    /** These answers as they stand on the screen, with nothing around them. */
    public static Begun of(Answers answers) {
        return new Begun(
                answers.anxiety(),
                answers.healthWorry(),
                answers.bother(),
                answers.interference(),
                answers.checks(),
                answers.attention(),
                answers.twitchAmount(),
                DayAround.NOTHING,
                null);
    }
}
