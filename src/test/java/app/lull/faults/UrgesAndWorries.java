package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.store.Ids;
import app.lull.urges.Band;
import app.lull.urges.CheckingLadder;
import app.lull.urges.LadderCheck;
import app.lull.urges.LadderTry.Went;
import app.lull.urges.Step;
import app.lull.urges.Urges;
import app.lull.urges.Wait;
import app.lull.urges.Which;
import app.lull.worries.Slot;
import app.lull.worries.Worries;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An urge that is waited with, a check on the ladder, and a worry kept for later. */
@Component
class UrgesAndWorries {

    private final Urges urges;
    private final CheckingLadder ladder;
    private final Worries worries;

    UrgesAndWorries(Urges urges, CheckingLadder ladder, Worries worries) {
        this.urges = urges;
        this.ladder = ladder;
        this.worries = worries;
    }

    /** One of each, as the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var urge = urges.begin(patient, Ids.next(), Which.own("feel my calf"), 6, Wait.TEN);
        var report = Ids.next();
        urges.howStrong(patient, urge.id(), report, 4);
        var check =
                new LadderCheck(Ids.next(), Which.of("counting"), Band.ONE_OR_TWO, Step.DELAY_10, "a walk", "Bea", 0);
        ladder.add(patient, check);
        var tried = ladder.tried(patient, Ids.next(), check.id(), Went.IN_PART, 6, 7, 3, "on the stairs");
        var worry = worries.keep(patient, Ids.next(), "the meeting");
        worries.keepSlot(patient, new Slot(LocalTime.of(17, 0), 15, "the kitchen table", -1));
        return List.of(urge.id(), report, check.id(), tried.id(), worry.id());
    }
}
