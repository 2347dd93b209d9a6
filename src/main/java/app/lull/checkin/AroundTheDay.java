package app.lull.checkin;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went on around a patient's evenings, and what it adds up to. {@link CheckInDiary} keeps it, with the check-in. */
@Service
@Transactional(readOnly = true)
public class AroundTheDay {

    /** The most weeks that are added up at once. */
    public static final int MOST_WEEKS = 530;

    private final DaysAround rows;
    private final EveningSubstances substances;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    AroundTheDay(DaysAround rows, EveningSubstances substances, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.substances = substances;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** What helps the patient to answer for this day; for the patient alone. */
    public AroundPage page(PatientId patient, LocalDate day) {
        access.mayWrite(patient);
        var asked = PatientDays.nameable(day);
        var kept = rows.between(patient, before(asked, Loads.DAYS_BEFORE + 1), asked);
        var earlier = new TreeMap<LocalDate, DayAround>();
        kept.forEach((told, one) -> {
            if (told.isBefore(asked) && !told.isBefore(before(asked, UsualDay.DAYS_BACK))) {
                earlier.put(told, one.around());
            }
        });
        var usual = UsualDay.on(asked, earlier);
        var begun = patients.days(patient).startOf(asked);
        return new AroundPage(
                asked,
                usual,
                substances.asked(patient, asked),
                usual.cycleDay() != null,
                new Loads(kept).isAfterEffort(asked),
                Duration.between(begun, clock.instant()));
    }

    /** What was told around these days, oldest first; both ends included, days without anything left out. */
    public List<AroundDay> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var first = PatientDays.nameable(from);
        var kept = rows.between(patient, before(first, Loads.DAYS_BEFORE + 1), PatientDays.nameable(to));
        var loads = new Loads(kept);
        return kept.entrySet().stream()
                .filter(one -> !one.getKey().isBefore(first))
                .map(one -> new AroundDay(
                        one.getKey(),
                        one.getValue().around(),
                        one.getValue().night(),
                        loads.on(one.getKey()),
                        loads.ofSevenDays(one.getKey()),
                        loads.isSpike(one.getKey()),
                        loads.isAfterEffort(one.getKey())))
                .toList();
    }

    /**
     * The figures of so many weeks in a row, also of those without any.
     *
     * @param first the first day of the first week; which weekday it is, is the caller's to say
     * @param weeks 0 to {@link #MOST_WEEKS}
     */
    public List<AroundWeek> weeks(PatientId patient, LocalDate first, int weeks) {
        access.mayRead(patient, DataKind.CHECK_INS);
        Range.within("weeks", weeks, 0, MOST_WEEKS);
        var begin = PatientDays.nameable(first);
        var days = between(patient, begin, begin.plusDays((long) weeks * AroundWeek.DAYS));
        return IntStream.range(0, weeks)
                .mapToObj(week -> AroundWeek.of(begin.plusDays((long) week * AroundWeek.DAYS), days))
                .toList();
    }

    private static LocalDate before(LocalDate day, int days) {
        return PatientDays.nameable(day.minusDays(days));
    }
}
