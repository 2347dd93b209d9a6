package app.lull.faults;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.testing.LinkedTwo;
import app.lull.testing.TestPeople;
import app.lull.testing.TestTherapists;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One of each who may knock at a diary that is not theirs. */
@Component
class Attackers {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TestPeople people;
    private final TestTherapists therapists;
    private final WholeLife life;
    private final LinkedTwo linkedTwo;
    private final CareTeam team;

    Attackers(TestPeople people, TestTherapists therapists, WholeLife life, LinkedTwo linkedTwo, CareTeam team) {
        this.people = people;
        this.therapists = therapists;
        this.life = life;
        this.linkedTwo = linkedTwo;
        this.team = team;
    }

    /** What somebody is, and is to the patient whose diary it is. */
    enum Role {
        NOBODY,
        PATIENT,
        NEW_PATIENT,
        THERAPIST_WITHOUT_A_LINK,
        THERAPIST_WITH_EVERYTHING_SHARED,
        THERAPIST_WITH_NOTHING_SHARED,
        THERAPIST_WITH_AN_ENDED_LINK,
        ADMIN;

        boolean isTherapist() {
            return name().startsWith("THERAPIST");
        }
    }

    /** @param codes for the second step of a therapist, each good for once */
    record Attacker(Role role, UUID id, String email, Queue<String> codes) {}

    /** Makes one, as this patient's other or as their therapist. */
    Attacker make(Role role, PatientId victim) throws SQLException {
        return switch (role) {
            case NOBODY -> new Attacker(role, new UUID(0, 0), "", new ArrayDeque<>());
            case PATIENT -> {
                var patient = people.patient(BERLIN);
                life.live(patient);
                yield person(role, patient.value());
            }
            case NEW_PATIENT -> person(role, people.patient(BERLIN).value());
            case ADMIN -> person(role, therapists.admin().value());
            default -> therapist(role, victim);
        };
    }

    private Attacker therapist(Role role, PatientId victim) {
        var known = therapists.known(therapists.therapist());
        var therapist = new TherapistId(known.id());
        switch (role) {
            case THERAPIST_WITH_EVERYTHING_SHARED -> linkedTwo.link(victim, therapist, DataKind.values());
            case THERAPIST_WITH_NOTHING_SHARED -> linkedTwo.link(victim, therapist);
            case THERAPIST_WITH_AN_ENDED_LINK -> {
                var link = linkedTwo.link(victim, therapist, DataKind.values());
                TestPeople.run(victim, () -> team.end(victim, link));
            }
            default -> {} // no link
        }
        return new Attacker(role, known.id(), known.email(), new ArrayDeque<>(known.recoveryCodes()));
    }

    /** Somebody who signs in with a password alone. */
    static Attacker person(Role role, UUID id) throws SQLException {
        var email = Diary.list("select email from account.person where id = '" + id + "'")
                .getFirst();
        return new Attacker(role, id, email, new ArrayDeque<>());
    }
}
