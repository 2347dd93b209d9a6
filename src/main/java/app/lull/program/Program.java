package app.lull.program;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.DayOne;
import app.lull.curriculum.ProgramPath;
import app.lull.store.Ids;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the program, and which day of it a day is. */
@Service
@Transactional
public class Program implements DayCount, DayOne {

    private static final int MOST_DAYS = 20 * 366;

    private final Journeys rows;
    private final ProgramPath path;
    private final Patients patients;
    private final Access access;
    private final Optional<PathTailoring> tailoring;
    private final Clock clock;

    Program(
            Journeys rows,
            ProgramPath path,
            Patients patients,
            Access access,
            Optional<PathTailoring> tailoring,
            Clock clock) {
        this.rows = rows;
        this.path = path;
        this.patients = patients;
        this.access = access;
        this.tailoring = tailoring;
        this.clock = clock;
    }

    /** The patient's day 1. The first time somebody asks, it is the patient's today. */
    public LocalDate enrolledOn(PatientId patient) {
        access.mayWrite(patient);
        return of(patient).orElseGet(() -> {
            rows.enrol(patient, Ids.next(), patients.today(patient), clock.instant());
            return of(patient).orElseThrow();
        });
    }

    /** The patient's day 1, if somebody asked for a day of the program before. */
    @Override
    public Optional<LocalDate> of(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return rows.enrolledOn(patient);
    }

    /** {@inheritDoc} After a move across the date line the first day can come twice; it stays 1. */
    @Override
    public int dayOfProgram(PatientId patient, LocalDate day) {
        var dayOne = enrolledOn(patient);
        return Math.max(1, Pause.daysWithout(rows.pauses(patient), dayOne, day));
    }

    @Override
    public boolean rests(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.SESSIONS);
        return rows.pauses(patient).stream().anyMatch(pause -> pause.has(day));
    }

    /** {@inheritDoc} None where the program has not begun. */
    @Override
    public SortedMap<LocalDate, Integer> counted(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.SESSIONS);
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new IllegalArgumentException("days from %s to %s are too many to count".formatted(from, to));
        }
        var counted = new TreeMap<LocalDate, Integer>();
        rows.enrolledOn(patient).ifPresent(dayOne -> {
            var pauses = rows.pauses(patient);
            for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
                var one = day;
                if (pauses.stream().noneMatch(pause -> pause.has(one))) {
                    counted.put(day, Math.max(1, Pause.daysWithout(pauses, dayOne, day)));
                }
            }
        });
        return counted;
    }

    /** The module the patient left last by going on, if they have left one. */
    public Optional<LeftModule> leftLast(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        var stays = rows.stays(patient);
        if (stays.size() < 2 || stays.getLast().how() == Stay.How.AGAIN) {
            return Optional.empty();
        }
        var left = stays.get(stays.size() - 2).module();
        return left > path.modules().size()
                ? Optional.empty()
                : Optional.of(new LeftModule(
                        left, path.module(left).title(), stays.getLast().begunOn()));
    }

    /** The way so far; it begins with the first question for it. */
    Journey journey(PatientId patient) {
        access.mayWrite(patient);
        return begun(patient).orElseGet(() -> {
            enrolledOn(patient);
            return begun(patient).orElseThrow();
        });
    }

    /** The way so far, if it has begun. */
    Optional<Journey> begun(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return rows.find(patient, path.modules().size())
                .map(journey ->
                        tailoring.map(by -> journey.tailored(by.now(patient))).orElse(journey));
    }
}
