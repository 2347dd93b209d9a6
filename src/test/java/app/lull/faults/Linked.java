package app.lull.faults;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.Sharing;
import app.lull.store.Ids;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A therapist for each state a link to one patient can be in, and for each kind of data that alone is shared. */
@Component
class Linked {

    private final TestPeople people;
    private final CareTeam team;
    private final Invitations invitations;
    private final Sharing sharing;
    private final MutableClock clock;

    Linked(TestPeople people, CareTeam team, Invitations invitations, Sharing sharing, MutableClock clock) {
        this.people = people;
        this.team = team;
        this.invitations = invitations;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** How far a link has come. */
    enum State {
        NONE,
        OFFERED,
        ACCEPTED,
        ACTIVE,
        PAUSED,
        ENDED,
        EXPIRED
    }

    /**
     * Somebody who asks.
     *
     * @param shared the kind that flows over an active link; null where none does
     */
    record Reader(TherapistId id, State state, @Nullable DataKind shared) {

        @Override
        public String toString() {
            return shared == null ? "link " + state : "link " + state + " with " + shared;
        }
    }

    /** One of each. The sheets are shared by the one who reads worksheets, and by the paused one. */
    List<Reader> to(PatientId patient, Set<UUID> sheets) {
        var now = clock.instant();
        var readers = new ArrayList<Reader>();
        clock.set(now.minus(Duration.ofDays(15)));
        readers.add(new Reader(accepted(patient, people.therapist()), State.EXPIRED, null));
        clock.set(now);
        readers.add(new Reader(people.therapist(), State.NONE, null));
        readers.add(new Reader(accepted(patient, people.therapist()), State.ACCEPTED, null));
        for (var kind : DataKind.values()) {
            readers.add(new Reader(active(patient, EnumSet.of(kind), sheets), State.ACTIVE, kind));
        }
        readers.add(new Reader(active(patient, EnumSet.noneOf(DataKind.class), sheets), State.ACTIVE, null));
        var paused = active(patient, EnumSet.allOf(DataKind.class), sheets);
        TestPeople.run(patient, () -> team.pause(patient, latest(patient)));
        readers.add(new Reader(paused, State.PAUSED, null));
        var ended = active(patient, EnumSet.allOf(DataKind.class), sheets);
        TestPeople.run(patient, () -> team.end(patient, latest(patient)));
        readers.add(new Reader(ended, State.ENDED, null));
        var offered = people.therapist();
        var code = TestPeople.as(patient, () -> team.offer(patient, Ids.next(), "Robin"));
        TestPeople.run(offered, () -> {
            if (invitations.offeredBy(offered, code).isEmpty()) {
                throw new IllegalStateException("the code is known, and no more");
            }
        });
        readers.add(new Reader(offered, State.OFFERED, null));
        return readers;
    }

    private TherapistId accepted(PatientId patient, TherapistId therapist) {
        var code = TestPeople.as(patient, () -> team.offer(patient, Ids.next(), "Robin"));
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
        return therapist;
    }

    private TherapistId active(PatientId patient, Set<DataKind> kinds, Set<UUID> sheets) {
        var therapist = accepted(patient, people.therapist());
        clock.set(clock.instant().plusMillis(1));
        TestPeople.run(patient, () -> {
            var link = latest(patient);
            team.confirm(patient, link, kinds);
            sheets.forEach(sheet -> sharing.turnSheet(patient, link, sheet, true));
        });
        return therapist;
    }

    private UUID latest(PatientId patient) {
        return team.links(patient).getFirst().id();
    }
}
