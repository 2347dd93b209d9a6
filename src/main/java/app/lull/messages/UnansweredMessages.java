package app.lull.messages;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.caseload.WaitingForAnswer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For the caseload: messages of a patient after the last one of the therapist they went to. */
@Component
class UnansweredMessages implements WaitingForAnswer {

    private final Sharing sharing;
    private final MessageRows rows;

    UnansweredMessages(Sharing sharing, MessageRows rows) {
        this.sharing = sharing;
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting(PatientId patient) {
        return sharing.readers(patient, DataKind.MESSAGES).stream()
                .map(therapist -> waiting(patient, therapist.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> waiting(PatientId patient, TherapistId therapist) {
        return rows.unanswered(patient, therapist)
                .flatMap(waits -> rows.lastOf(patient, therapist, Author.PATIENT)
                        .map(newest -> new Waiting(What.MESSAGE, therapist, waits.since(), newest, waits.count())));
    }
}
