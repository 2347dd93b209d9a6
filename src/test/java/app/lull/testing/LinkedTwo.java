package app.lull.testing;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.store.Ids;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Links a patient with a therapist, the way the two do it. */
@Component
public class LinkedTwo {

    private final CareTeam team;
    private final Invitations invitations;

    LinkedTwo(CareTeam team, Invitations invitations) {
        this.team = team;
        this.invitations = invitations;
    }

    /** The link; the patient is shown as Robin and shares these kinds. */
    public UUID link(PatientId patient, TherapistId therapist, DataKind... kinds) {
        var link = Ids.next();
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
        var shared = EnumSet.noneOf(DataKind.class);
        shared.addAll(List.of(kinds));
        TestPeople.run(patient, () -> team.confirm(patient, link, shared));
        return link;
    }
}
