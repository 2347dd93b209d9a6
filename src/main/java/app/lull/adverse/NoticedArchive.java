package app.lull.adverse;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What got worse and what was chosen then, for the archive a patient takes away. */
@Component
class NoticedArchive implements PersonalDataSection {

    private final PlanChanges changes;

    NoticedArchive(PlanChanges changes) {
        this.changes = changes;
    }

    /** One of them. */
    record Row(
            LocalDate noticedOn,
            Kind what,
            LocalDate from,
            LocalDate until,
            int before,
            int after,
            @Nullable Answer answer,
            @Nullable LocalDate answeredOn) {}

    @Override
    public String name() {
        return "plan-changes";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return changes.all(patient).stream().map(NoticedArchive::row).toList();
    }

    private static Row row(Told told) {
        var noticed = told.noticed();
        return new Row(
                told.day(),
                noticed.kind(),
                noticed.from(),
                noticed.until(),
                noticed.before(),
                noticed.after(),
                told.answer(),
                told.answeredOn());
    }
}
