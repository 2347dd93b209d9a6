package app.lull.adverse.ui;

import app.lull.account.Operator.Mode;
import app.lull.adverse.Noticed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says what was noticed, with its figures and its time. As education alone there is no name of a form and no verdict. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String MORE_THAN_CHANCE = " A difference of %d or more is more than chance.";
    private static final int WORRY = 4;
    private static final int MOOD = 6;

    private Words() {}

    /** For example {@code 3 March 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Noticed noticed, Mode mode) {
        return switch (noticed.kind()) {
            case WORRY_SCORE -> score(noticed, "worry", mode == Mode.CLINICAL ? " (GAD-7)" : "") + chance(mode, WORRY);
            case MOOD_SCORE -> score(noticed, "mood", mode == Mode.CLINICAL ? " (PHQ)" : "") + chance(mode, MOOD);
            case SELF_HARM ->
                "On %s you answered that thoughts of being better off dead, or of hurting yourself, were there."
                        .formatted(day(noticed.from()));
            case CHECKING ->
                "From %s to %s, the middle evening had %s checks, questions and searches. In your first two weeks it had %s."
                        .formatted(
                                day(noticed.from()),
                                day(noticed.until()),
                                band(noticed.after()),
                                band(noticed.before()));
            case WEEKS_ABOVE ->
                "From %s to %s, %d weeks in a row, your week in review was above your own band, which ends at %d. The last sum was %d of 32."
                        .formatted(
                                day(noticed.from()),
                                day(noticed.until()),
                                weeks(noticed),
                                noticed.before(),
                                noticed.after());
            case SAID_A_LOT ->
                "For the week from %s you said that the program made something a lot worse."
                        .formatted(day(noticed.from()));
            case BREATHING ->
                "On %s you left a breathing session because it felt worse.".formatted(day(noticed.from()));
        };
    }

    private static String score(Noticed noticed, String about, String form) {
        return "Your answers about %s%s added up to %d on %s. The first time they added up to %d."
                .formatted(about, form, noticed.after(), day(noticed.until()), noticed.before());
    }

    private static String chance(Mode mode, int points) {
        return mode == Mode.CLINICAL ? MORE_THAN_CHANCE.formatted(points) : "";
    }

    private static long weeks(Noticed noticed) {
        return (ChronoUnit.DAYS.between(noticed.from(), noticed.until()) + 1) / 7;
    }

    private static String band(int band) {
        return switch (band) {
            case 0 -> "no";
            case 1 -> "1 or 2";
            case 2 -> "3 to 5";
            case 3 -> "6 to 10";
            default -> "more than 10";
        };
    }
}
