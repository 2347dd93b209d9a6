package app.lull.feedback;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import app.lull.caseload.WaitingForAnswer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For the caseload: shared worksheets that were saved after the therapist's last word about them. */
@Component
class UnansweredSheets implements WaitingForAnswer {

    private final CareTeam team;
    private final WaitingForAWord sheets;

    UnansweredSheets(CareTeam team, WaitingForAWord sheets) {
        this.team = team;
        this.sheets = sheets;
    }

    @Override
    public List<Waiting> waiting(PatientId patient) {
        return team.links(patient).stream()
                .flatMap(link -> link instanceof CareLink.Active active
                                && active.shared().contains(DataKind.WORKSHEETS)
                        ? Stream.of(active.therapist().id())
                        : Stream.<TherapistId>empty())
                .map(therapist -> waiting(patient, therapist))
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
