package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A wait as a step of Today: while it runs, and for the rest of the day it ended on while nobody has answered it. */
@Component
@Transactional(readOnly = true)
class WaitStep implements StepSource {

    private static final int AT_THE_TOP = 2;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final UrgeRows rows;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    WaitStep(UrgeRows rows, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.PRACTICE);
        var now = clock.instant();
        return rows.nearestEnd(patient, now).stream()
                .flatMap(ends -> steps(patient, day, now, ends).stream())
                .toList();
    }

    /** The zone is asked for only where there is a wait. */
    private List<Step> steps(PatientId patient, LocalDate day, Instant now, Instant ends) {
        var days = patients.days(patient);
        var runs = ends.isAfter(now);
        if (!day.equals(days.dayOf(now)) || !runs && !day.equals(days.dayOf(ends))) {
            return List.of();
        }
        var at = CLOCK.format(LocalDateTime.ofInstant(ends, days.zone()));
        return List.of(new Step(
                "urges.wait",
                AT_THE_TOP,
                runs ? "A wait is running" : "A wait is over",
                1,
                runs ? "It ends at " + at + "." : "It ended at " + at + ". You can say what happened.",
                "urges",
                "See",
                false));
    }
}
