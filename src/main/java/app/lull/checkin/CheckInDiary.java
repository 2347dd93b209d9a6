package app.lull.checkin;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evening check-ins of a patient: one a day, open from the evening until the day closes at 04:00. */
@Service
@Transactional
public class CheckInDiary {

    /** When the check-in opens where the patient has chosen no time. */
    public static final LocalTime USUAL_TIME = LocalTime.of(18, 0);

    private static final Duration LONGEST = Duration.ofHours(1);

    private final CheckIns rows;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    CheckInDiary(CheckIns rows, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The patient's day now, and what is saved for it. */
    @Transactional(readOnly = true)
    public Evening evening(PatientId patient) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var now = clock.instant();
        var days = patients.days(patient);
        return evening(patient, days, days.dayOf(now), now);
    }

    /** As {@link #evening(PatientId)}, for a day the caller has looked up. */
    @Transactional(readOnly = true)
    public Evening evening(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return evening(patient, patients.days(patient), day, clock.instant());
    }

    private Evening evening(PatientId patient, PatientDays days, LocalDate day, Instant now) {
        var opensAt = opensAt(patient);
        var saved = rows.on(patient, day).orElse(null);
        var begun = saved != null || !now.isBefore(opening(days, day, opensAt));
        var id = saved == null ? Ids.next() : saved.id();
        return new Evening(id, day, opensAt, begun && day.equals(days.dayOf(now)), saved, now);
    }

    /**
     * Keeps the answers. The same answers again are the same check-in, whichever tab or replay brings them.
     *
     * @throws EveningClosed where the draft's day is over, or has not begun
     * @throws NotOpenYet before the time it opens at
     * @throws EditedMeanwhile where other answers were saved since the draft's screen was shown
     */
    public CheckIn save(PatientId patient, Draft draft) {
        access.mayWrite(patient);
        var stored = rows.on(patient, draft.day()).orElse(null);
        if (stored != null && stored.answers().equals(draft.answers())) {
            return stored;
        }
        var now = clock.instant();
        var days = patients.days(patient);
        if (!draft.day().equals(days.dayOf(now))) {
            throw new EveningClosed(draft.day());
        }
        return stored == null ? add(patient, draft, days, now) : change(patient, draft, stored, now);
    }

    /** Lets the check-in open at another hour from now on. @param time a full hour, 04:00 to 23:00 */
    public void openAt(PatientId patient, LocalTime time) {
        access.mayWrite(patient);
        if (time.getMinute() != 0 || time.getSecond() != 0 || time.getNano() != 0 || time.getHour() < 4) {
            throw new IllegalArgumentException("the check-in opens at a full hour from 04:00 to 23:00, not at " + time);
        }
        rows.openAt(patient, time);
    }

    /** What was saved for these days, oldest first; both ends included. */
    @Transactional(readOnly = true)
    public List<CheckIn> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return rows.between(patient, PatientDays.nameable(from), PatientDays.nameable(to));
    }

    /** The day of the first check-in there is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(PatientId patient) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return rows.firstDay(patient);
    }

    private CheckIn add(PatientId patient, Draft draft, PatientDays days, Instant now) {
        var opensAt = opensAt(patient);
        if (now.isBefore(opening(days, draft.day(), opensAt))) {
            throw new NotOpenYet(opensAt);
        }
        var added =
                new CheckIn(draft.id(), draft.day(), draft.answers(), seconds(draft.shownAt(), now), 0, 0, now, now);
        if (rows.add(patient, added)) {
            return added;
        }
        var faster = rows.on(patient, draft.day()).orElseThrow(() -> new EditedMeanwhile("check-in"));
        return faster.answers().equals(draft.answers()) ? faster : change(patient, draft, faster, now);
    }

    private CheckIn change(PatientId patient, Draft draft, CheckIn stored, Instant now) {
        if (!rows.change(patient, draft.day(), seenVersion(draft, stored), draft.answers(), now)) {
            throw new EditedMeanwhile("check-in");
        }
        return rows.on(patient, draft.day()).orElseThrow();
    }

    /** A draft that saw nothing may still change the row it made itself, where the answer to its save was lost. */
    private static int seenVersion(Draft draft, CheckIn stored) {
        if (draft.seenVersion() != null) {
            return draft.seenVersion();
        }
        return stored.id().equals(draft.id()) ? 0 : -1;
    }

    private LocalTime opensAt(PatientId patient) {
        return rows.opensAt(patient).orElse(USUAL_TIME);
    }

    private static Instant opening(PatientDays days, LocalDate day, LocalTime opensAt) {
        return day.atTime(opensAt).atZone(days.zone()).toInstant();
    }

    private static int seconds(Instant shownAt, Instant now) {
        var taken = Duration.between(shownAt, now);
        return (int) Math.clamp(taken.toSeconds(), 0, LONGEST.toSeconds());
    }
}
