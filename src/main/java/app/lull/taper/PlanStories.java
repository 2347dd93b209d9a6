package app.lull.taper;

import app.lull.account.PatientId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts plans together with what was done with them and how they were felt. */
@Component
class PlanStories {

    private final KeptPlans plans;
    private final FeltRows felt;

    PlanStories(KeptPlans plans, FeltRows felt) {
        this.plans = plans;
        this.felt = felt;
    }

    /** The one that has not ended. */
    Optional<PlanStory> open(PatientId patient) {
        return plans.open(patient).map(plan -> together(plan, plans.events(patient), felt.all(patient)));
    }

    /** Oldest first. */
    List<PlanStory> all(PatientId patient) {
        var kept = plans.all(patient);
        if (kept.isEmpty()) {
            return List.of();
        }
        var events = plans.events(patient);
        var answers = felt.all(patient);
        return kept.stream().map(plan -> together(plan, events, answers)).toList();
    }

    private static PlanStory together(Plan plan, List<PlanEvent> events, List<Felt> answers) {
        return new PlanStory(
                plan,
                events.stream().filter(event -> event.plan().equals(plan.id())).toList(),
                answers.stream().filter(one -> one.plan().equals(plan.id())).toList());
    }
}
