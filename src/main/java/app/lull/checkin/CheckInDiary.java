package app.lull.checkin;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.BegunDrafts;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evening check-ins of a patient: one a day at most, begun in the window they chose, changed until the day closes at
 * 04:00. Whether one is asked for on a day is the {@link Rhythm}'s to say; it may be written in any case.
 */
@Service
@Transactional
public class CheckInDiary {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final CheckIns rows;
    private final BegunDrafts.Of<LocalDate, Begun> begun;
    private final RhythmRows rhythm;
    private final DaysAround around;
    private final EveningSubstances substances;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    CheckInDiary(
            CheckIns rows,
            BegunDrafts drafts,
            RhythmRows rhythm,
            DaysAround around,
            EveningSubstances substances,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.begun = drafts.in("checkin.begun", "day", Begun.class);
        this.rhythm = rhythm;
        this.around = around;
        this.substances = substances;
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
        return evening(patient, patients.days(patient), PatientDays.nameable(day), clock.instant());
    }

    private Evening evening(PatientId patient, PatientDays days, LocalDate day, Instant now) {
        var window = rhythm.window(patient);
        var saved = rows.on(patient, day).orElse(null);
        var today = day.equals(days.dayOf(now));
        var id = saved == null ? Ids.next() : saved.id();
        var kept = today && saved == null ? begun.of(patient.value(), day).orElse(null) : null;
        return new Evening(
                id,
                day,
                window,
                today && (saved != null || kept != null || window.holds(days, day, now)),
                saved == null && kept == null && !now.isBefore(window.closing(days, day)),
                saved,
                kept,
                now);
    }

    /**
     * Keeps what is tapped and not saved yet, so that nobody has to tap it again; not on another day than the screen's,
     * nor once the evening is saved, nor where it was not begun within the window.
     *
     * @param evening as the screen was shown
     */
    public void begin(PatientId patient, Evening evening, Begun tapped) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var now = clock.instant();
        var day = evening.day();
        if (!day.equals(days.dayOf(now)) || rows.on(patient, day).isPresent()) {
            return;
        }
        var window = rhythm.window(patient);
        if (window.holds(days, day, now)
                || window.holds(days, day, evening.shownAt())
                || begun.of(patient.value(), day).isPresent()) {
            begun.keep(patient.value(), day, tapped);
        }
    }

    /** What of today's evening is tapped and not saved yet. */
    @Transactional(readOnly = true)
    public Optional<Begun> begun(PatientId patient) {
        access.mayWrite(patient);
        return begun.of(patient.value(), patients.today(patient));
    }

    /**
     * Keeps the answers. The same answers again are the same check-in, whichever tab or replay brings them.
     *
     * @throws EveningClosed where the draft's day is over, or has not begun
     * @throws NotOpenYet before the time it opens at
     * @throws WindowOver for a first save after the window, from a screen that was not shown within it
     * @throws NotPossible where what went on around it cannot have been so
     * @throws EditedMeanwhile where other answers were saved since the draft's screen was shown
     */
    public CheckIn save(PatientId patient, Draft draft) {
        access.mayWrite(patient);
        var stored = rows.on(patient, draft.day()).orElse(null);
        if (stored != null && isKept(patient, draft, stored)) {
            return stored;
        }
        var now = clock.instant();
        var days = patients.days(patient);
        if (!draft.day().equals(days.dayOf(now))) {
            throw new EveningClosed(draft.day());
        }
        return stored == null ? add(patient, draft, days, now) : change(patient, draft, stored, days, now);
    }

    /** What was saved for these days, oldest first; both ends included. */
    @Transactional(readOnly = true)
    public List<CheckIn> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return rows.between(patient, PatientDays.nameable(from), PatientDays.nameable(to));
    }

    /** The band of checks, questions and searches (0-4) of these days; both ends included, days without one left out. */
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, Integer> checks(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return rows.checks(patient, PatientDays.nameable(from), PatientDays.nameable(to));
    }

    /** The day of the first check-in there is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(PatientId patient) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return rows.firstDay(patient);
    }

    private CheckIn add(PatientId patient, Draft draft, PatientDays days, Instant now) {
        checkBegun(patient, draft, days, now);
        var added = new CheckIn(
                draft.id(),
                draft.day(),
                draft.answers(),
                draft.around(),
                seconds(draft.shownAt(), now),
                0,
                0,
                now,
                now);
        if (rows.add(patient, added)) {
            begun.forget(patient.value());
            keepAround(patient, draft, days, now);
            return added;
        }
        var faster = rows.on(patient, draft.day()).orElseThrow(() -> new EditedMeanwhile("check-in"));
        return isKept(patient, draft, faster) ? faster : change(patient, draft, faster, days, now);
    }

    /** Where another tab was faster with the same answers, nothing is lost, so nobody is told. */
    private CheckIn change(PatientId patient, Draft draft, CheckIn stored, PatientDays days, Instant now) {
        if (rows.change(patient, draft.day(), seenVersion(draft, stored), draft.answers(), now)) {
            keepAround(patient, draft, days, now);
            return rows.on(patient, draft.day()).orElseThrow();
        }
        var there = rows.on(patient, draft.day()).orElseThrow();
        if (!isKept(patient, draft, there)) {
            throw new EditedMeanwhile("check-in");
        }
        return there;
    }

    private boolean isKept(PatientId patient, Draft draft, CheckIn stored) {
        return stored.answers().equals(draft.answers())
                && stored.around().equals(draft.around())
                && (draft.taken() == null
                        || substances.asked(patient, draft.day()).taken().equals(draft.taken()));
    }

    /** Under the lock of the evening's own row, so that two tabs do not mix. */
    private void keepAround(PatientId patient, Draft draft, PatientDays days, Instant now) {
        var sleep = draft.around().sleep();
        var night = sleep == null ? null : Night.of(sleep, draft.day(), days.zone(), now);
        around.keep(patient, draft.day(), draft.around(), night);
        if (draft.taken() != null) {
            substances.keep(patient, draft.day(), draft.taken());
        }
    }

    /** A draft that saw nothing may still change the row it made itself, where the answer to its save was lost. */
    private static int seenVersion(Draft draft, CheckIn stored) {
        if (draft.seenVersion() != null) {
            return draft.seenVersion();
        }
        return stored.id().equals(draft.id()) ? 0 : -1;
    }

    /** Who began within the window is not hurried by its end. */
    private void checkBegun(PatientId patient, Draft draft, PatientDays days, Instant now) {
        var window = rhythm.window(patient);
        if (now.isBefore(window.opening(days, draft.day()))) {
            throw new NotOpenYet(window.opensAt());
        }
        if (!window.holds(days, draft.day(), now)
                && !window.holds(days, draft.day(), draft.shownAt())
                && begun.of(patient.value(), draft.day()).isEmpty()) {
            throw new WindowOver(window);
        }
    }

    private static int seconds(Instant shownAt, Instant now) {
        var taken = Duration.between(shownAt, now);
        return (int) Math.clamp(taken.toSeconds(), 0, LONGEST.toSeconds());
    }
}
