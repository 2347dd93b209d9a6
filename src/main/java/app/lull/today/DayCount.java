package app.lull.today;

import app.lull.account.PatientId;
import java.time.LocalDate;

/** Which day of the program a day is; whoever keeps the enrolment implements it. */
@FunctionalInterface
public interface DayCount {

    /** 1 on the day of enrolment. */
    int dayOfProgram(PatientId patient, LocalDate day);
}
