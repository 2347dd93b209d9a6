package app.lull.messages;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.overview.PatientPart;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the therapist's page of a patient: whether a message waits for an answer. */
@Component
@Transactional(readOnly = true)
class MessagesPart implements PatientPart {

    private static final int ORDER = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final MessageRows rows;
    private final Access access;
    private final Patients patients;

    MessagesPart(MessageRows rows, Access access, Patients patients) {
        this.rows = rows;
        this.access = access;
        this.patients = patients;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> section(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        if (!access.reads(patient, DataKind.MESSAGES)) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "Messages",
                List.of(line(therapist, patient, patients.days(patient).zone())),
                new More("Read and write", "patients/%s/messages".formatted(patient))));
    }

    private String line(TherapistId therapist, PatientId patient, ZoneId zone) {
        var waiting = rows.unanswered(patient, therapist).orElse(null);
        if (waiting == null) {
            return rows.lastOf(patient, therapist, Author.THERAPIST)
                    .map(last -> "The last message is yours, of %s.".formatted(day(last, zone)))
                    .orElse("No messages yet.");
        }
        return waiting.count() == 1
                ? "A message waits for your answer since %s.".formatted(day(waiting.since(), zone))
                : "%d messages wait for your answer, the first since %s."
                        .formatted(waiting.count(), day(waiting.since(), zone));
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
