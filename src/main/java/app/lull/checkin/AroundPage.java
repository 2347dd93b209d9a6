package app.lull.checkin;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What helps a patient to tell of the day around an evening.
 *
 * @param day the evening's
 * @param usual suggestions
 * @param substances alcohol, nicotine and medicines: what is kept for the day, and suggestions
 * @param cycle whether this patient has told of a cycle day in the last 28 days, so that it is asked at once
 * @param afterEffort whether twitches of today are expected after effort
 * @param sinceItBegan how long the day has lasted
 */
public record AroundPage(
        LocalDate day,
        UsualDay usual,
        EveningSubstances.Asked substances,
        boolean cycle,
        boolean afterEffort,
        Duration sinceItBegan) {}
