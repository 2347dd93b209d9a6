package app.lull.taper;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every plan for less caffeine, for the archive a patient takes away. */
@Component
class PlansArchive implements PersonalDataSection {

    private final CaffeinePlans plans;

    PlansArchive(CaffeinePlans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "caffeine-plans";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return plans.all(patient).stream().map(PlansArchive::row).toList();
    }

    private static Row row(PlanStory story) {
        var plan = story.plan();
        return new Row(
                plan.id(),
                plan.status(),
                plan.goal(),
                plan.pace(),
                plan.noneAfter(),
                plan.baseline(),
                plan.gates().stream().sorted().toList(),
                plan.talked(),
                plan.madeOn(),
                plan.beginsOn(),
                plan.begunAt(),
                plan.version(),
                plan.steps(),
                story.timeline().stretches(),
                story.events());
    }

    /** One plan, with the names and ranges of {@link Plan}; its days, and what was done with it. */
    record Row(
            UUID id,
            Status status,
            Goal goal,
            Pace pace,
            @Nullable LocalTime noneAfter,
            @Nullable Baseline baseline,
            List<Gate> gates,
            boolean talked,
            LocalDate madeOn,
            LocalDate beginsOn,
            Instant begunAt,
            int version,
            List<Integer> steps,
            List<Stretch> days,
            List<PlanEvent> events) {}
}
