package app.lull.assignments;

import app.lull.account.Access;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What therapists put over the patient's path, as the patient sees it; the patient's no is stronger. */
@Service
@Transactional
public class OwnPlan {

    private final TailoredRows rows;
    private final PlanLines lines;
    private final CareTeam team;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    OwnPlan(TailoredRows rows, PlanLines lines, CareTeam team, Patients patients, Access access, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.team = team;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** Everything that was not taken back, the latest first. */
    @Transactional(readOnly = true)
    public List<PlanLine> lines(PatientId patient) {
        access.mayWrite(patient);
        var over = team.links(patient).stream()
                .filter(CareLink.Ended.class::isInstance)
                .map(CareLink::id)
                .collect(Collectors.toSet());
        return lines.of(patient, patient.value(), rows.all(patient), over, patients.today(patient));
    }

    /** Does without something a therapist put there, or takes it in again. @throws NotFound where there is no such thing */
    public void leaveOut(PatientId patient, UUID id, boolean leave) {
        access.mayWrite(patient);
        if (rows.all(patient).stream().noneMatch(one -> one.id().equals(id) && one.takenBackOn() == null)) {
            throw new NotFound();
        }
        if (leave) {
            rows.leaveOut(patient, id, patients.today(patient), clock.instant());
        } else {
            rows.takeIn(patient, id);
        }
    }
}
