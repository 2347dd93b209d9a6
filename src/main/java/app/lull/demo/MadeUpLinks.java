package app.lull.demo;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.Ids;
import java.util.EnumSet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has a made-up therapist read along with made-up people. */
@Component
@Profile("demo")
class MadeUpLinks {

    private final CareTeam team;
    private final Invitations invitations;

    MadeUpLinks(CareTeam team, Invitations invitations) {
        this.team = team;
        this.invitations = invitations;
    }

    /** Links the two, with everything shared. @param name how the therapist's list calls the patient */
    void link(PatientId patient, String name, TherapistId therapist) {
        var self = new Actor.Person(patient.value());
        var link = Ids.next();
        var code = Acting.as(self, () -> team.offer(patient, link, name));
        Acting.run(new Actor.Person(therapist.value()), () -> invitations.accept(therapist, code));
        Acting.run(self, () -> team.confirm(patient, link, EnumSet.allOf(DataKind.class)));
    }
}
