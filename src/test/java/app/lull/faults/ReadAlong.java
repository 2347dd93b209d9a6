package app.lull.faults;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.Sharing;
import app.lull.caseload.OnTheList;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A patient and a therapist who are linked, with everything shared and one worksheet. */
@Component
class ReadAlong {

    private final TestPeople people;
    private final CareTeam team;
    private final Invitations invitations;
    private final Sharing sharing;
    private final OnTheList list;

    ReadAlong(TestPeople people, CareTeam team, Invitations invitations, Sharing sharing, OnTheList list) {
        this.people = people;
        this.team = team;
        this.invitations = invitations;
        this.sharing = sharing;
        this.list = list;
    }

    /** Links the patient with a therapist of their own; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        return live(patient, people.therapist());
    }

    /** Links the two, and has the therapist answer a reason on their list; the ids of what is written. */
    List<UUID> live(PatientId patient, TherapistId therapist) {
        var link = Ids.next();
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        var sheet = Ids.next();
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
        TestPeople.run(patient, () -> {
            team.confirm(patient, link, EnumSet.allOf(DataKind.class));
            sharing.turnSheet(patient, link, sheet, true);
        });
        var ids = new ArrayList<>(List.of(link, sheet));
        ids.addAll(list.answered(patient, therapist));
        return ids;
    }
}
