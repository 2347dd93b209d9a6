package app.lull.careteam;

import app.lull.account.Access;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink.Active;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How patients chose to be named to the therapist they are linked with. */
@Service
@Transactional(readOnly = true)
public class PatientNames {

    private final CareLinkRows links;
    private final Access access;
    private final Clock clock;

    PatientNames(CareLinkRows links, Access access, Clock clock) {
        this.links = links;
        this.access = access;
        this.clock = clock;
    }

    /** The name of a patient whose link is active. @throws NotFound for any other */
    public String of(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        return links.to(therapist, patient, clock.instant())
                .filter(row -> row.link() instanceof Active)
                .map(CareLinkRows.Row::patientName)
                .orElseThrow(NotFound::new);
    }
}
