package app.lull.safety;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said about safety, and what was shown, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class SafetyEventsSection implements PersonalDataSection {

    private final Access access;
    private final SafetyEvents rows;

    SafetyEventsSection(Access access, SafetyEvents rows) {
        this.access = access;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "safety-answers";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.all(patient).stream().map(SafetyEventsSection::row).toList();
    }

    private static Row row(SafetyEvents.Kept kept) {
        var event = kept.event();
        return new Row(
                event.id(),
                event.concern(),
                kept.day(),
                event.at(),
                event.kind(),
                event.value(),
                event.asked(),
                event.said(),
                event.page(),
                kept.enteredBy(),
                kept.takenBackAt());
    }

    /**
     * One event, flat, with the names of {@link SafetyEvent}.
     *
     * @param enteredBy the therapist who entered it together with the patient, or null
     * @param takenBackAt since when nothing follows from it any more, or null
     */
    record Row(
            UUID id,
            UUID concern,
            LocalDate day,
            Instant at,
            SafetyEvent.Kind kind,
            @Nullable Integer value,
            SafetyEvent.@Nullable Asked asked,
            SafetyEvent.@Nullable Said said,
            SafetyEvent.@Nullable HelpPage page,
            @Nullable UUID enteredBy,
            @Nullable Instant takenBackAt) {}
}
