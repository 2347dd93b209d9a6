package app.lull.checkin;

import app.lull.account.PatientId;
import java.time.LocalDate;

/**
 * Keeps what the evening asks about alcohol, nicotine and medicines. The check-in shows and asks; whoever keeps what
 * people take implements it, so that nothing is kept twice.
 */
public interface EveningSubstances {

    /** What is kept for this day, and what helps to ask. */
    Asked asked(PatientId patient, LocalDate day);

    /**
     * Keeps what was answered for today, in place of what was kept; what was left out is kept no longer. Takes part in the
     * caller's transaction.
     *
     * @throws NotPossible where a value cannot be kept; then nothing is
     */
    void keep(PatientId patient, LocalDate day, Taken taken);

    /**
     * What helps to ask.
     *
     * @param taken what is kept for the day
     * @param gramsEach of pure alcohol in a standard drink: the last the patient used, or the usual one where they live
     * @param usual what the patient usually takes, as a suggestion and never as an answer; medicines are in none
     */
    record Asked(Taken taken, double gramsEach, Taken usual) {}
}
