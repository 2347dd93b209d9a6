package app.lull.today;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which day of the program a day is; whoever keeps the enrolment implements it. */
public interface DayCount {

    /** 1 on the day of enrolment; days on which the program rested do not count. */
    int dayOfProgram(PatientId patient, LocalDate day);

    /** Whether the program rests on that day, so that nothing is asked for. */
    default boolean rests(PatientId patient, LocalDate day) {
        return false;
    }

    /** The days among these on which the program did not rest, each with its number; both ends included. */
    default SortedMap<LocalDate, Integer> counted(PatientId patient, LocalDate from, LocalDate to) {
        var counted = new TreeMap<LocalDate, Integer>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!rests(patient, day)) {
                counted.put(day, dayOfProgram(patient, day));
            }
        }
        return counted;
    }
}
