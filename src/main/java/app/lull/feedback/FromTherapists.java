package app.lull.feedback;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import app.lull.exposures.Exposures;
import app.lull.worksheets.Worksheets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said about a patient's worksheets and exposures, as the patient reads it. */
@Service
@Transactional
public class FromTherapists {

    private static final String SOMEBODY_GONE = "A therapist who is not here any more";

    private final RemarkRows rows;
    private final CareTeam team;
    private final Worksheets worksheets;
    private final Exposures exposures;
    private final Patients patients;
    private final Access access;

    FromTherapists(
            RemarkRows rows,
            CareTeam team,
            Worksheets worksheets,
            Exposures exposures,
            Patients patients,
            Access access) {
        this.rows = rows;
        this.team = team;
        this.worksheets = worksheets;
        this.exposures = exposures;
        this.patients = patients;
        this.access = access;
    }

    /**
     * One thing that was said.
     *
     * @param who how they are called
     * @param at on the patient's wall clock
     * @param path of the thing, within Lull; null where it is gone
     */
    public record Words(
            String who,
            About about,
            UUID thing,
            LocalDateTime at,
            String text,
            @Nullable String path) {}

    /** Everything, the latest first. From now on the patient has looked at it. */
    public List<Words> all(PatientId patient) {
        access.mayWrite(patient);
        return read(patient, rows.all(patient, patients.days(patient).zone()));
    }

    /** What was said about one thing, the earliest first. From now on the patient has looked at it. */
    public List<Words> about(PatientId patient, About about, UUID thing) {
        access.mayWrite(patient);
        return read(
                patient,
                rows.about(patient, about, thing, patients.days(patient).zone()));
    }

    private List<Words> read(PatientId patient, List<Remark> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        said.forEach(remark -> rows.seen(patient, remark.about(), remark.thing(), remark.at()));
        var names = names(patient);
        var paths = paths(patient);
        return said.stream()
                .map(remark -> new Words(
                        names.getOrDefault(remark.therapist(), SOMEBODY_GONE),
                        remark.about(),
                        remark.thing(),
                        remark.local(),
                        remark.text(),
                        paths.get(remark.thing())))
                .toList();
    }

    private Map<UUID, String> paths(PatientId patient) {
        var paths = new HashMap<UUID, String>();
        worksheets
                .shown(patient)
                .forEach(sheet -> paths.put(sheet.sheet(), "worksheets/%s/%s".formatted(sheet.form(), sheet.sheet())));
        exposures.all(patient).forEach(exposure -> paths.put(exposure.id(), "exposures/" + exposure.id()));
        return paths;
    }

    private Map<TherapistId, String> names(PatientId patient) {
        var names = new HashMap<TherapistId, String>();
        team.links(patient).stream()
                .map(link -> switch (link) {
                    case CareLink.Active active -> active.therapist();
                    case CareLink.Paused paused -> paused.therapist();
                    case CareLink.Ended ended -> ended.therapist();
                    case CareLink.Accepted _, CareLink.Expired _, CareLink.Offered _ -> null;
                })
                .filter(Objects::nonNull)
                .forEach(one -> names.putIfAbsent(one.id(), one.name()));
        return names;
    }
}
