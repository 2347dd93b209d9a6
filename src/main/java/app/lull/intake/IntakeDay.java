package app.lull.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a patient took today, and what is left of it.
 *
 * @param entries latest first
 * @param mg exact sum, mg
 * @param bedtime on the wall clock
 * @param bedtimeIsPast whether it has come already; then {@code left} is about now
 * @param left caffeine still in the body at bedtime by the mean of the model, mg, with what remains of the days before
 */
public record IntakeDay(
        LocalDate day, List<Entry> entries, double mg, LocalTime bedtime, boolean bedtimeIsPast, double left) {

    /** The sum as it is shown: rounded to 10 mg, for the same drink varies by more than that. */
    public int aboutMg() {
        return (int) Math.round(mg / 10) * 10;
    }

    /** What is left as it is shown: rounded to 5 mg. */
    public int aboutLeft() {
        return (int) Math.round(left / 5) * 5;
    }

    /** How the sum stands to what is said to be fine for most adults: 400 mg a day, 200 mg at once (EFSA 2015). */
    public Band band() {
        if (mg > 400) {
            return Band.ABOVE_THE_DAILY_LIMIT;
        }
        if (entries.stream().anyMatch(entry -> entry.mg() > 200)) {
            return Band.MUCH_AT_ONCE;
        }
        return mg > 200 ? Band.HIGH_WITHIN_THE_LIMIT : Band.UNREMARKED;
    }

    /** What one neutral line may say. */
    public enum Band {
        /** Up to 200 mg: nothing to say. */
        UNREMARKED,
        /** 201 to 400 mg. */
        HIGH_WITHIN_THE_LIMIT,
        /** One entry of more than 200 mg, in a day of up to 400. */
        MUCH_AT_ONCE,
        /** More than 400 mg. */
        ABOVE_THE_DAILY_LIMIT
    }
}
