package app.lull.messages;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every message that was sent, from both sides, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class MessagesArchive implements PersonalDataSection {

    private final MessageRows rows;
    private final Patients patients;
    private final Access access;

    MessagesArchive(MessageRows rows, Patients patients, Access access) {
        this.rows = rows;
        this.patients = patients;
        this.access = access;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public List<Sent> rows(PatientId patient) {
        access.mayRead(patient, DataKind.MESSAGES);
        return rows.all(patient, patients.days(patient).zone()).stream()
                .map(row -> new Sent(
                        row.message().id(),
                        row.therapist().value(),
                        row.message().author(),
                        row.message().text(),
                        row.message().at(),
                        row.message().local()))
                .toList();
    }

    /** One message. */
    record Sent(UUID id, UUID therapist, Author author, String text, Instant at, LocalDateTime local) {}
}
