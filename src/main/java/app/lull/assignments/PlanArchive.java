package app.lull.assignments;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything therapists ever put over a patient's path, for the archive the patient takes away. */
@Component
@Transactional(readOnly = true)
class PlanArchive implements PersonalDataSection {

    private final TailoredRows rows;
    private final Access access;

    PlanArchive(TailoredRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String name() {
        return "from-your-therapist";
    }

    @Override
    public List<FromTherapist> rows(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient).stream().map(PlanArchive::row).toList();
    }

    /**
     * One thing.
     *
     * @param thing what it is about; for an order the modules in the order wished
     * @param linkStopped whether the link it came over is paused or over
     */
    record FromTherapist(
            UUID id,
            String therapist,
            Verb verb,
            Kind kind,
            String thing,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note,
            LocalDate madeOn,
            @Nullable LocalDate takenBackOn,
            @Nullable LocalDate leftOutOn,
            boolean linkStopped) {}

    private static FromTherapist row(Tailored one) {
        return new FromTherapist(
                one.id(),
                one.by(),
                one.verb(),
                one.kind(),
                one.verb() == Verb.ORDER ? PlanThings.order(one.modules()) : one.name(),
                one.from(),
                one.until(),
                one.note(),
                one.madeOn(),
                one.takenBackOn(),
                one.leftOutOn(),
                one.stopped());
    }
}
