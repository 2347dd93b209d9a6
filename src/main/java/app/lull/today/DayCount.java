package app.lull.today;

import app.lull.account.PatientId;
import java.time.LocalDate;

/** Which day of the program a day is; whoever keeps the enrolment implements it. */
public interface DayCount {

    /** 1 on the day of enrolment; days on which the program rested do not count. */
    int dayOfProgram(PatientId patient, LocalDate day);

    /** Whether the program rests on that day, so that nothing is asked for. */
    default boolean rests(PatientId patient, LocalDate day) {
        return false;
    }
}
