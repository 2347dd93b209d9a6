package app.lull.checkin;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.time.PatientDays;
import app.lull.today.DayCount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The governor of the check-in: when in a day it can be begun, how often it is asked for, fewer times as the program goes on
 * and in the end never, with breaks between. It decides what is asked for and reminded of, never what may be written.
 */
@Service
@Transactional
public class Rhythm {

    private final RhythmRows rows;
    private final CheckIns checkIns;
    private final Access access;
    private final Patients patients;
    private final Optional<DayCount> dayCount;

    Rhythm(RhythmRows rows, CheckIns checkIns, Access access, Patients patients, Optional<DayCount> dayCount) {
        this.rows = rows;
        this.checkIns = checkIns;
        this.access = access;
        this.patients = patients;
        this.dayCount = dayCount;
    }

    /** Whether a check-in is asked for on that day; where it is not, nothing reminds of one either. */
    public boolean isAskedFor(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var nameable = PatientDays.nameable(day);
        return asked(patient, nameable).isAskedFor(nameable);
    }

    /**
     * The days among these on which a check-in was asked for, by what is chosen now; both ends included, and no more than a
     * year before the last. None on which the program rested, and none before it began.
     */
    @Transactional(readOnly = true)
    public List<LocalDate> askedFor(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var last = PatientDays.nameable(to);
        var yearBefore = PatientDays.nameable(last.minusDays(Holiday.LONGEST));
        var first = from.isBefore(yearBefore) ? yearBefore : from;
        var choices = rows.choices(patient);
        var holidays = rows.holidays(patient, first, last);
        return dayCount.stream()
                .flatMap(count -> count.counted(patient, first, last).entrySet().stream())
                .filter(day ->
                        new AskedEvenings(choices, holidays, day.getKey(), day.getValue()).isAskedFor(day.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the rhythm says about that day. */
    public RhythmDay on(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var nameable = PatientDays.nameable(day);
        var asked = asked(patient, nameable);
        return new RhythmDay(
                nameable,
                asked.isAskedFor(nameable),
                asked.pace(nameable),
                asked.holiday(nameable).orElse(null),
                asked.nextAfter(nameable).orElse(null),
                asked.asksTwitchAmount(nameable),
                asked.offersAnEnd(nameable));
    }

    /** What is set now. */
    public RhythmSettings settings(PatientId patient) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var today = patients.today(patient);
        return new RhythmSettings(
                today,
                rows.window(patient),
                rows.choices(patient),
                Pace.onProgramDay(dayOfProgram(patient, today)),
                rows.holidays(patient, today, PatientDays.nameable(LocalDate.MAX)),
                rows.hoursChosen(patient),
                rows.notedOn(patient).orElse(null));
    }

    /** From when until when the check-in can be begun, from now on. */
    public void keepWindow(PatientId patient, Window window) {
        access.mayWrite(patient);
        rows.keep(patient, window, patients.today(patient));
    }

    /** How often the check-in is asked for; null goes with the program again, as it is on the day. */
    public void keepPace(PatientId patient, @Nullable Pace pace) {
        access.mayWrite(patient);
        rows.pace(patient, pace);
    }

    /**
     * On which days of the week it is asked for.
     *
     * @param weekdays at the pace {@link Pace#SOME_DAYS}, at least one
     * @param weekday at the paces {@link Pace#WEEKLY} and {@link Pace#MONTHLY}
     * @throws InvalidEntry for {@code weekdays}
     */
    public void keepDays(PatientId patient, List<DayOfWeek> weekdays, DayOfWeek weekday) {
        access.mayWrite(patient);
        if (weekdays.isEmpty()) {
            throw new InvalidEntry("weekdays", "Choose at least one day.");
        }
        rows.days(patient, weekdays, weekday);
    }

    /** Whether the guessed amount of twitching is asked for; null goes with the program. What was saved stays. */
    public void askTwitchAmount(PatientId patient, @Nullable Boolean asked) {
        access.mayWrite(patient);
        rows.twitchAmount(patient, asked);
    }

    /**
     * Plans a break, or begins one today. The same id again is the same break; breaks may overlap.
     *
     * @param from today or later, at most a year from now
     * @param until its last day, at most 366 days after today
     * @throws InvalidEntry for {@code from} or {@code until}
     */
    public void takeHoliday(PatientId patient, UUID id, LocalDate from, LocalDate until) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        if (from.isBefore(today)) {
            throw new InvalidEntry("from", "A break can begin today or later.");
        }
        if (until.isBefore(from)) {
            throw new InvalidEntry("until", "The last day comes before the first.");
        }
        if (until.isAfter(today.plusDays(Holiday.LONGEST))) {
            throw new InvalidEntry("until", "A break can last until a year from now.");
        }
        rows.add(patient, new Holiday(id, from, until));
    }

    /** Ends the break that runs now; today is a day like others again. */
    public void endHoliday(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        rows.end(patient, today);
        rows.removeBeginning(patient, today);
    }

    /** Takes back a break that has not begun; one that has begun or is over stays as it was. */
    public void callOffHoliday(PatientId patient, UUID id) {
        access.mayWrite(patient);
        rows.removePlanned(patient, id, patients.today(patient));
    }

    /** The breaks that have a day among these, the earliest first; both ends included. */
    @Transactional(readOnly = true)
    public List<Holiday> holidays(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return rows.holidays(patient, PatientDays.nameable(from), PatientDays.nameable(to));
    }

    /**
     * Whether to say, after a save, that a first answer is good enough: by the rules of {@link Unhurried}, and at most once
     * a week. Whoever is told yes says it; the next one is told no.
     */
    public boolean isWorthANote(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        return Unhurried.isWorthANote(checkIns.between(patient, today.minusDays(Unhurried.DAYS - 1L), today))
                && rows.note(patient, today, today.minusDays(Unhurried.QUIET_DAYS));
    }

    private AskedEvenings asked(PatientId patient, LocalDate day) {
        return new AskedEvenings(
                rows.choices(patient),
                rows.holidays(patient, day, PatientDays.nameable(LocalDate.MAX)),
                day,
                dayOfProgram(patient, day));
    }

    private int dayOfProgram(PatientId patient, LocalDate day) {
        return dayCount.map(count -> count.dayOfProgram(patient, day)).orElse(1);
    }
}
