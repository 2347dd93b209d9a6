package app.lull.measures;

import app.lull.content.Questionnaire;
import app.lull.measures.ReliableChange.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one answered form.
 *
 * @param form as it was asked, in the version that was answered
 * @param words the band in plain words; null where this Lull shows no bands
 * @param start compared with the first time this form was answered; null where this is the first
 * @param before compared with the time before; null where that is the first too
 * @param with whom it was entered together with, as the patient knows them; null where the patient filled it in alone
 * @param offers longer forms that these answers offer, and that may be answered now
 */
public record Result(
        KeptForm kept,
        Questionnaire form,
        @Nullable String words,
        @Nullable Compared start,
        @Nullable Compared before,
        @Nullable String with,
        List<String> offers) {

    /** The place of the band, counted from 0. */
    private static final int CLOSER_LOOK = 2;

    /**
     * A total set beside an earlier one.
     *
     * @param day of the earlier one
     * @param total the earlier one
     * @param verdict what can be said of the change; null where nothing is published to judge by, or this Lull does not judge
     * @param recovered whether the source of the verdict calls it so
     */
    public record Compared(
            LocalDate day, int total, @Nullable Verdict verdict, boolean recovered) {}

    public Result {
        offers = List.copyOf(offers);
    }

    /** Whether it got worse by more than chance, since the start or since the time before: a reason to look at the plan. */
    public boolean isWorse() {
        return isWorse(start) || isWorse(before);
    }

    /**
     * Whether it lies in the third band or above, where the forms' authors ask for a closer look (10 of GAD-7, PHQ-8, PHQ-9
     * and PHQ-15, 6 of PHQ-4), and this Lull shows bands.
     */
    public boolean isWorthATalk() {
        return words != null
                && form.bands().size() > CLOSER_LOOK
                && kept.total() >= form.bands().get(CLOSER_LOOK).from();
    }

    /** The highest total the form has. */
    public int most() {
        return most(form);
    }

    static int most(Questionnaire form) {
        return form.bands().getLast().to();
    }

    private static boolean isWorse(@Nullable Compared compared) {
        return compared != null && compared.verdict() == Verdict.WORSE;
    }
}
