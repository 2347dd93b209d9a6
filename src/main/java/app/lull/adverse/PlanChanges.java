package app.lull.adverse;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.Rhythm;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What got worse, told once each, and what the patient changes about the plan then. */
@Service
@Transactional
public class PlanChanges {

    /** How many days a pause of the check-in has. */
    public static final int PAUSE_DAYS = 7;

    private static final int HARD_FROM = 29;
    private static final int HARD_TO = 56;

    private final Lookout lookout;
    private final NoticedRows rows;
    private final Rhythm rhythm;
    private final DayCount dayCount;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    PlanChanges(
            Lookout lookout,
            NoticedRows rows,
            Rhythm rhythm,
            DayCount dayCount,
            Access access,
            Patients patients,
            Clock clock) {
        this.lookout = lookout;
        this.rows = rows;
        this.rhythm = rhythm;
        this.dayCount = dayCount;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** Looks, and tells what has no answer yet. */
    public ChangePage page(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        lookout.look(patient, today);
        var day = dayCount.dayOfProgram(patient, today);
        return new ChangePage(rows.open(patient), day >= HARD_FROM && day <= HARD_TO);
    }

    /** Everything that was noticed, the earliest first. */
    @Transactional(readOnly = true)
    public List<Told> all(PatientId patient) {
        access.mayRead(patient, DataKind.WEEKS);
        return rows.all(patient);
    }

    /**
     * Keeps what was chosen; what has an answer keeps it.
     *
     * @param told the ids of what it is an answer to
     */
    public void answer(PatientId patient, List<UUID> told, Answer answer) {
        access.mayWrite(patient);
        rows.answer(patient, told, answer, patients.today(patient), clock.instant());
    }

    /**
     * Pauses the check-in for {@link #PAUSE_DAYS} days from today, and keeps that as the answer.
     *
     * @param pause the id of the break, made before the write; the same id again is the same break
     * @return the last day of the pause
     */
    public LocalDate pause(PatientId patient, List<UUID> told, UUID pause) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        var until = today.plusDays(PAUSE_DAYS - 1L);
        rhythm.takeHoliday(patient, pause, today, until);
        rows.answer(patient, told, Answer.PAUSE_TRACKING, today, clock.instant());
        return until;
    }
}
