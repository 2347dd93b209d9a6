package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A patient with five weeks behind them who shares everything with a therapist, for tests of screens. */
@Component
public class LinkedScreen {

    private final LivedWeeks weeks;
    private final TestPeople people;
    private final Sharing sharing;
    private final MutableClock clock;
    private PatientId patient = new PatientId(new UUID(0, 0));
    private List<UUID> sheets = List.of();

    LinkedScreen(LivedWeeks weeks, TestPeople people, Sharing sharing, MutableClock clock) {
        this.weeks = weeks;
        this.people = people;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** The weeks are lived once for all screens; each therapist has a link of their own. */
    public Linked with(TherapistId therapist) {
        if (sheets.isEmpty()) {
            patient = people.patient(LivedWeeks.BERLIN);
            sheets = weeks.live(patient);
        }
        clock.set(LivedWeeks.evening(LivedWeeks.LAST));
        var link = weeks.link(patient, therapist, EnumSet.allOf(DataKind.class), sheets.getFirst());
        return new Linked(patient, link, sheets.getFirst());
    }

    /** Turns one kind on or off, as the patient. */
    public void share(Linked linked, DataKind kind, boolean on) {
        TestPeople.run(linked.patient(), () -> sharing.turn(linked.patient(), linked.link(), kind, on));
    }

    /** @param sheet the one that is shared */
    public record Linked(PatientId patient, UUID link, UUID sheet) {}
}
