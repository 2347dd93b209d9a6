package app.lull.urges;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A wait by the timer is a try of the ladder too, where the check stands on it; nobody has to tell it twice. */
@Component
class TimerTries {

    private final UrgeRows urges;
    private final LadderRows ladder;
    private final TryRows tries;

    TimerTries(UrgeRows urges, LadderRows ladder, TryRows tries) {
        this.urges = urges;
        this.ladder = ladder;
        this.tries = tries;
    }

    /** Keeps the try under the urge's id, unless it was checked at once or not answered. */
    void keep(PatientId patient, Urge urge, LocalDate day) {
        var wait = urge.length();
        var at = urge.answeredAt();
        var outcome = urge.outcome();
        if (wait == null || at == null || outcome == null) {
            return;
        }
        if (outcome == Outcome.CHECKED_AT_ONCE || outcome == Outcome.UNSAID) {
            return;
        }
        ladder.all(patient).stream()
                .filter(one -> one.which().equals(urge.which()))
                .findFirst()
                .ifPresent(one -> tries.add(
                        patient,
                        new LadderTry(
                                urge.id(),
                                one.id(),
                                wait.step(),
                                went(urge, outcome),
                                urge.strength(),
                                peak(patient, urge),
                                urge.after(),
                                null,
                                at,
                                day)));
    }

    /** Takes the try of this urge back, if there is one. */
    void takeBack(PatientId patient, UUID urge) {
        tries.remove(patient, urge);
    }

    private static LadderTry.Went went(Urge urge, Outcome outcome) {
        var ends = urge.endsAt();
        var at = urge.answeredAt();
        var early = ends != null && at != null && at.isBefore(ends);
        return early && outcome.checked() ? LadderTry.Went.IN_PART : LadderTry.Went.AS_PLANNED;
    }

    private int peak(PatientId patient, Urge urge) {
        var onTheWay = urges.reportsOf(patient, urge.id()).stream()
                .mapToInt(Report::strength)
                .max()
                .orElse(0);
        var after = urge.after();
        return Math.max(Math.max(urge.strength(), onTheWay), after == null ? 0 : after);
    }
}
