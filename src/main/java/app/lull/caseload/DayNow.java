package app.lull.caseload;

import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;

/** The patient's day on which their diary is looked at. All that a look finds depends on the diary and on this day. */
record DayNow(LocalDate today, PatientDays days) {

    /** When the day is over, and what was found may change by itself. */
    Instant ends() {
        return days.endOf(today);
    }

    Instant begin(LocalDate day) {
        return days.startOf(day);
    }
}
