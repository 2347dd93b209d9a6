package app.lull.measures.ui;

import app.lull.measures.KeptForm;
import app.lull.measures.ReliableChange.Verdict;
import app.lull.measures.Result.Compared;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a number says, and what it does not. */
final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_A_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Sentences() {}

    /** A day near another: the year is said where it is not the same. */
    static String day(LocalDate day, LocalDate beside) {
        return (day.getYear() == beside.getYear() ? DAY : DAY_OF_A_YEAR).format(day);
    }

    static String day(LocalDate day) {
        return DAY_OF_A_YEAR.format(day);
    }

    /** The total beside an earlier one. */
    static String change(KeptForm now, Compared then) {
        var numbers = "On %s it was %d, now it is %d.".formatted(day(then.day(), now.day()), then.total(), now.total());
        var verdict = verdict(now.total() - then.total(), then.verdict());
        return verdict.isEmpty() ? numbers : numbers + " " + verdict;
    }

    private static String verdict(int change, @Nullable Verdict verdict) {
        if (verdict == null) {
            return "";
        }
        return switch (verdict) {
            case BETTER -> "That is better, by more than chance tends to bring.";
            case WORSE -> "That is worse, by more than chance tends to bring.";
            case TOO_SMALL_TO_TELL ->
                change == 0 ? "That is the same." : "That change is too small to tell from chance.";
        };
    }

    /** @param line the total that the manual draws its line at */
    static String recovered(int line) {
        return ("You began at %d or more and are below it now. The manual we go by calls that recovered. It is a word for two "
                        + "numbers, and yours is the better judge of how you are.")
                .formatted(line);
    }

    /** @param with whom, as the patient knows them */
    static String together(String with) {
        return "Entered together with %s.".formatted(with);
    }

    static String range(int most) {
        return "From 0 to %d. A higher number means more of what the questions ask about.".formatted(most);
    }

    /** @param screening whether this Lull speaks of screening at all */
    static String whatItIs(int weeks, boolean screening) {
        var time = weeks == 4 ? "four weeks" : "two weeks";
        return screening
                ? ("This is a screening form: it looks at %s and adds up what you said. It is no diagnosis. It cannot tell "
                                + "where a feeling comes from, and a bad week moves it too. A doctor or a therapist can "
                                + "tell you more.")
                        .formatted(time)
                : "This form looks at %s and adds up what you said. The number is for you, to compare with yourself over time."
                        .formatted(time);
    }
}
