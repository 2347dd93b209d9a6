package app.lull.messages;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import app.lull.caseload.WaitingForAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For the caseload: messages of a patient after the last one of the therapist they went to. */
@Component
class UnansweredMessages implements WaitingForAnswer {

    private final CareTeam team;
    private final MessageRows rows;

    UnansweredMessages(CareTeam team, MessageRows rows) {
        this.team = team;
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting(PatientId patient) {
        return team.links(patient).stream()
                .flatMap(link -> link instanceof CareLink.Active active
                                && active.shared().contains(DataKind.MESSAGES)
                        ? Stream.of(active.therapist().id())
                        : Stream.<TherapistId>empty())
                .map(therapist -> waiting(patient, therapist))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> waiting(PatientId patient, TherapistId therapist) {
        return rows.unanswered(patient, therapist)
                .flatMap(waits -> rows.lastOf(patient, therapist, Author.PATIENT)
                        .map(newest -> new Waiting(What.MESSAGE, therapist, waits.since(), newest, waits.count())));
    }
}
