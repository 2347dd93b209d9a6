package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.Ids;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.FeltDiary;
import app.lull.taper.Gate;
import app.lull.taper.Goal;
import app.lull.taper.Pace;
import app.lull.taper.Symptoms;
import app.lull.taper.Wishes;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a patient does on a way down from caffeine. */
@Component
class OnTheWayDown {

    private final CaffeinePlans plans;
    private final FeltDiary felt;
    private final Patients patients;

    OnTheWayDown(CaffeinePlans plans, FeltDiary felt, Patients patients) {
        this.plans = plans;
        this.felt = felt;
        this.patients = patients;
    }

    /** One of each, as the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var plan = Ids.next();
        plans.begin(
                patient,
                plan,
                new Wishes(
                        Goal.UP_TO_100,
                        Pace.GENTLE,
                        LocalTime.of(15, 0),
                        400,
                        Set.of(Gate.MIGRAINE),
                        true,
                        patients.today(patient)));
        plans.hour(patient, plan, 0, LocalTime.of(14, 0));
        var kept = felt.save(patient, felt.page(patient).answered(new Symptoms(1, 2, 0, 0, 1, 0, 0, 0, 0, 0)));
        return List.of(plan, kept.id());
    }
}
