package app.lull.intake;

import app.lull.kinetics.HalfLife;
import app.lull.kinetics.Level;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient took today, and what is left of it.
 *
 * @param entries latest first
 * @param saidNone whether the patient said that there is nothing today
 * @param bedtime on the wall clock
 * @param bedtimeIsPast whether it has come already; then {@code left} is about now
 * @param left caffeine still in the body at bedtime, mg, with what remains of the days before; null where it is not
 *     computed, because a medicine keeps it for days
 * @param room how much could be taken now, mg, for the middle of the model to be at {@link #FINE_AT_BEDTIME} then; null
 *     where it is not computed or bedtime is near or past
 * @param halfLife what that is computed with; null where it is not
 * @param plan what the patient means to keep to today; null where there is none
 */
public record IntakeDay(
        LocalDate day,
        List<Entry> entries,
        boolean saidNone,
        LocalTime bedtime,
        boolean bedtimeIsPast,
        @Nullable Level left,
        @Nullable Double room,
        @Nullable HalfLife halfLife,
        AboutMe about,
        @Nullable PlannedDay plan) {

    /**
     * So much at bedtime is little, mg. Both cut-offs that kept sleep whole in a meta-analysis of 24 studies (107 mg 8.8 h
     * before, 217.5 mg 13.2 h before; Gardiner 2023, Sleep Med Rev 69:101764) leave 32 to 36 mg at the mean half-life.
     */
    public static final int FINE_AT_BEDTIME = 30;

    private static final int MUCH_AT_BEDTIME = 100;
    private static final int MUCH_AT_ONCE = 200;
    private static final int LOW = 100;
    private static final int MODERATE = 200;

    /** Whether nothing is logged, and nothing is said about it: then the day is unknown, not one without caffeine. */
    public boolean isUnknown() {
        return entries.isEmpty() && !saidNone;
    }

    /** Exact sum, mg. */
    public double mg() {
        return entries.stream().mapToDouble(Entry::mg).sum();
    }

    /** The sum of the least that is plausible, mg. */
    public double low() {
        return entries.stream().mapToDouble(Entry::low).sum();
    }

    /** The sum of the most that is plausible, mg. */
    public double high() {
        return entries.stream().mapToDouble(Entry::high).sum();
    }

    /** Where the sum stands: 1-100 low, 101-200 moderate, then high within the general limit, then above it (EFSA 2015). */
    public Band band() {
        return Band.of(mg(), about.dailyLimit());
    }

    /** Whether something in it was more than 200 mg at once, the general limit for adults (EFSA 2015). */
    public boolean muchAtOnce() {
        return entries.stream().anyMatch(entry -> entry.mg() > MUCH_AT_ONCE);
    }

    /**
     * How much of {@link #room} there is within what is said to be fine for adults, at once and a day, and within the own
     * plan, mg; null where the room is.
     */
    public @Nullable Double roomWithinLimits() {
        if (room == null) {
            return null;
        }
        double ofTheDay = about.dailyLimit() - mg();
        double ofThePlan = plan == null || plan.mg() == null ? MUCH_AT_ONCE : plan.mg() - mg();
        return Math.max(0, Math.min(Math.min(room, MUCH_AT_ONCE), Math.min(ofTheDay, ofThePlan)));
    }

    /** What the middle of the model at bedtime means; empty of meaning where nothing is computed. */
    public Bedside bedside() {
        if (left == null || left.middle() <= FINE_AT_BEDTIME) {
            return Bedside.LITTLE;
        }
        return left.middle() <= MUCH_AT_BEDTIME ? Bedside.SOME : Bedside.MUCH;
    }

    /** Where a day's sum stands. */
    public enum Band {
        NONE,
        /** 1 to 100 mg. */
        LOW,
        /** 101 to 200 mg. */
        MODERATE,
        /** 201 to 400 mg. */
        HIGH_WITHIN_THE_LIMIT,
        /** More than 400 mg; in pregnancy and while breastfeeding more than 200 mg. */
        ABOVE_THE_LIMIT;

        /** Where so much in a day stands. @param limit the general limit of a day, mg */
        static Band of(double mg, int limit) {
            if (mg > limit) {
                return ABOVE_THE_LIMIT;
            }
            if (mg > IntakeDay.MODERATE) {
                return HIGH_WITHIN_THE_LIMIT;
            }
            return mg > IntakeDay.LOW ? MODERATE : mg > 0 ? LOW : NONE;
        }
    }

    /** How much is left at bedtime. */
    public enum Bedside {
        /** Up to 30 mg. */
        LITTLE,
        /** 31 to 100 mg. */
        SOME,
        /** More than 100 mg. */
        MUCH
    }
}
