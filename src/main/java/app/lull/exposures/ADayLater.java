package app.lull.exposures;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one question a day after an exposure that ended far above where it began. */
@Component
class ADayLater implements StepSource {

    private static final int EARLY = 8;

    private final AfterRows rows;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    ADayLater(AfterRows rows, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.PRACTICE);
        var days = patients.days(patient);
        var now = clock.instant();
        if (!day.equals(days.dayOf(now))) {
            return List.of();
        }
        return rows.asked(patient, now, days.startOf(day)).stream()
                .sorted((one, other) -> Boolean.compare(one.answered(), other.answered()))
                .limit(1)
                .map(ADayLater::step)
                .toList();
    }

    private static Step step(AfterRows.Asked asked) {
        var id = asked.exposure();
        return new Step(
                "exposures.after",
                EARLY,
                "One question, a day later",
                1,
                "Your last step ended high. One number tells where it stands",
                id == null ? "exposures/script" : "exposures/" + id,
                asked.answered() ? "Look again" : "Answer",
                asked.answered());
    }
}
