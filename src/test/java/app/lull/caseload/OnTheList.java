package app.lull.caseload;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts patients on a therapist's list, and looks at their diaries when a test says so. */
@Component
public class OnTheList {

    private final CareTeam team;
    private final Invitations invitations;
    private final Looking looking;
    private final LookWorker worker;
    private final Caseload caseload;

    OnTheList(CareTeam team, Invitations invitations, Looking looking, LookWorker worker, Caseload caseload) {
        this.team = team;
        this.invitations = invitations;
        this.looking = looking;
        this.worker = worker;
        this.caseload = caseload;
    }

    /** Links the two. @return the id of the link */
    public UUID link(PatientId patient, TherapistId therapist, String name, Set<DataKind> kinds) {
        var link = Ids.next();
        var code = TestPeople.as(patient, () -> team.offer(patient, link, name));
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
        TestPeople.run(patient, () -> team.confirm(patient, link, kinds));
        return link;
    }

    /** Looks at one diary, due or not. */
    public void look(PatientId patient) {
        looking.look(patient);
    }

    /** Looks at all that are due, as the worker does. */
    public int lookAtAllDue() {
        return worker.lookAtAllDue();
    }

    /** Looks, and sets the first reason there is aside; the ids of what is written. */
    public List<UUID> answered(PatientId patient, TherapistId therapist) {
        look(patient);
        var id = Ids.next();
        TestPeople.run(therapist, () -> {
            var reason = caseload.detail(therapist, patient).open().getFirst().reason();
            caseload.setAside(therapist, patient, id, reason, null, "Called on Tuesday");
        });
        return List.of(id);
    }
}
