package app.lull.taper;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A plan on Today: by day what the day allows, and in the evening, while a step is fresh, how it is felt instead. After ten
 * days at the goal there is nothing to do any more, and it leaves.
 */
@Component
class TaperStep implements StepSource {

    private static final int MORNING = 10;
    private static final int EVENING = 85;
    private static final LocalTime EVENING_BEGINS = LocalTime.of(17, 0);

    private final CaffeinePlans plans;
    private final FeltDiary felt;
    private final Patients patients;
    private final Clock clock;

    TaperStep(CaffeinePlans plans, FeltDiary felt, Patients patients, Clock clock) {
        this.plans = plans;
        this.felt = felt;
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        return plans.now(patient, day).stream()
                .filter(now -> now.stretch() != null && !now.isSettled())
                .map(now -> now.isFresh() && isEvening(patient) ? evening(patient) : allowance(now))
                .toList();
    }

    private boolean isEvening(PatientId patient) {
        var time = LocalTime.ofInstant(clock.instant(), patients.days(patient).zone());
        return UsualDay.lateness(time) >= UsualDay.lateness(EVENING_BEGINS);
    }

    private static Step allowance(Now now) {
        return new Step(
                "taper.day",
                MORNING,
                Sentences.today(now.stretch() == null ? null : now.stretch().mg(), now.noneAfter()),
                1,
                now.servings().isEmpty() ? "your plan" : now.servings().getFirst(),
                "taper",
                "Look",
                false);
    }

    private Step evening(PatientId patient) {
        var done = felt.page(patient).saved() != null;
        return new Step(
                "taper.evening",
                EVENING,
                "With less caffeine",
                1,
                "ten short questions, if you like",
                "taper/evening",
                done ? "Look again" : "Answer",
                done);
    }
}
