package app.lull.feedback;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.overview.PatientPart;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the therapist's page of a patient: which worksheets wait for a word. */
@Component
@Transactional(readOnly = true)
class FeedbackPart implements PatientPart {

    private static final int ORDER = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final WaitingForAWord waiting;
    private final Access access;
    private final Patients patients;

    FeedbackPart(WaitingForAWord waiting, Access access, Patients patients) {
        this.waiting = waiting;
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
        var sheets = access.reads(patient, DataKind.WORKSHEETS);
        if (!sheets && !access.reads(patient, DataKind.PRACTICE)) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "Feedback",
                List.of(sheets ? line(therapist, patient) : "Exposures are shared; you can say something about each."),
                new More("Read and say something", "patients/%s/feedback".formatted(patient))));
    }

    private String line(TherapistId therapist, PatientId patient) {
        var since = waiting.since(patient, therapist).values();
        return since.stream()
                .min(Comparator.naturalOrder())
                .map(first -> (since.size() == 1
                                ? "1 worksheet waits for a word of yours since %s."
                                : since.size() + " worksheets wait for a word of yours, the first since %s.")
                        .formatted(day(patient, first)))
                .orElse("No worksheet waits for a word of yours.");
    }

    private String day(PatientId patient, Instant at) {
        return DAY.format(patients.days(patient).dayOf(at));
    }
}
