package app.lull.safety;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan for hard hours, for the archive a patient takes away. */
@Component
class SafetyPlanSection implements PersonalDataSection {

    private final SafetyPlans plans;

    SafetyPlanSection(SafetyPlans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "safety-plan";
    }

    @Override
    public List<SafetyPlan> rows(PatientId patient) {
        var kept = plans.of(patient);
        return kept.isKept() ? List.of(kept.plan()) : List.of();
    }
}
