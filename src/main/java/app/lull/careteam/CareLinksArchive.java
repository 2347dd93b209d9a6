package app.lull.careteam;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The links to therapists, for the archive a patient takes away. */
@Component
class CareLinksArchive implements PersonalDataSection {

    private final CareTeam team;

    CareLinksArchive(CareTeam team) {
        this.team = team;
    }

    /** One link. @param at since when, or when it ended */
    record Row(
            String state,
            Instant at,
            @Nullable String therapist,
            @Nullable String place) {

        private static Row of(CareLink link) {
            return switch (link) {
                case CareLink.Offered offered -> new Row("offered", offered.since(), null, null);
                case CareLink.Accepted accepted -> of("accepted", accepted.since(), accepted.therapist());
                case CareLink.Active active -> of("active", active.since(), active.therapist());
                case CareLink.Paused paused -> of("paused", paused.since(), paused.therapist());
                case CareLink.Ended ended -> of("ended", ended.at(), ended.therapist());
                case CareLink.Expired expired -> of("expired", expired.at(), expired.therapist());
            };
        }

        private static Row of(String state, Instant at, @Nullable NamedTherapist therapist) {
            return new Row(
                    state,
                    at,
                    therapist == null ? null : therapist.name(),
                    therapist == null ? null : therapist.place());
        }
    }

    @Override
    public String name() {
        return "who-reads-along";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return team.links(patient).stream().map(Row::of).toList();
    }
}
