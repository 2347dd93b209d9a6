package app.lull.feedback;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.caseload.WaitingForAnswer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For the caseload: shared worksheets that were saved after the therapist's last word about them. */
@Component
class UnansweredSheets implements WaitingForAnswer {

    private final Sharing sharing;
    private final WaitingForAWord sheets;

    UnansweredSheets(Sharing sharing, WaitingForAWord sheets) {
        this.sharing = sharing;
        this.sheets = sheets;
    }

    @Override
    public List<Waiting> waiting(PatientId patient) {
        return sharing.readers(patient, DataKind.WORKSHEETS).stream()
                .map(therapist -> waiting(patient, therapist.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> waiting(PatientId patient, TherapistId therapist) {
        var since = sheets.since(patient, therapist).values();
        return since.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(
                        What.WORKSHEET, therapist, Collections.min(since), Collections.max(since), since.size()));
    }
}
