package app.lull.exposures;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.ExposureIdeas;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's ladder of steps, from easy to hard. */
@Service
@Transactional
public class ExposureLadder {

    /** Far more than a ladder needs, and few enough to be seen. */
    private static final int MOST = 40;

    private final Rungs rows;
    private final ExposureRows exposures;
    private final ExposureIdeas ideas;
    private final ThoughtExposureGate gate;
    private final SafetyLog safety;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    ExposureLadder(
            Rungs rows,
            ExposureRows exposures,
            ExposureIdeas ideas,
            ThoughtExposureGate gate,
            SafetyLog safety,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.exposures = exposures;
        this.ideas = ideas;
        this.gate = gate;
        this.safety = safety;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The ladder, what is open, and what was done. */
    public LadderPage page(PatientId patient) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var now = clock.instant();
        var rungs = rows.all(patient).stream().filter(Rung::onLadder).toList();
        var all = exposures.all(patient, days.zone(), now);
        var taken = rungs.stream().map(Rung::idea).collect(Collectors.toSet());
        return new LadderPage(
                days.dayOf(now),
                rungs.stream()
                        .map(rung -> new LadderPage.OnLadder(rung, Tries.of(rung.id(), all)))
                        .toList(),
                of(Exposure.Underway.class, all).stream().findFirst().orElse(null),
                of(Exposure.Ended.class, all),
                of(Exposure.Logged.class, all),
                ideas.all().stream().filter(idea -> !taken.contains(idea.id())).toList(),
                safety.standing(patient).fearRests() ? Sentences.RESTS : null,
                gate.of(patient));
    }

    /** Every step, also what was put away; the easiest first. */
    @Transactional(readOnly = true)
    public List<Rung> all(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return rows.all(patient);
    }

    /**
     * Adds a step. The same id again is the same step.
     *
     * @param typed its id made before the write; its version is left aside
     * @throws InvalidEntry at {@code words} where the ladder has 40 already
     * @throws NotFound for an offered example that there is not
     */
    public void add(PatientId patient, Rung typed) {
        access.mayWrite(patient);
        var idea = typed.idea();
        if (idea != null && ideas.find(idea).isEmpty()) {
            throw new NotFound();
        }
        if (rows.all(patient).stream()
                        .filter(Rung::onLadder)
                        .filter(rung -> !rung.id().equals(typed.id()))
                        .count()
                >= MOST) {
            throw new InvalidEntry("words", "The ladder has 40 steps. Put one away first.");
        }
        rows.add(patient, typed, clock.instant(), patients.today(patient));
    }

    /**
     * Changes a step: its words, what it faces, how hard it is, whether it is on the ladder.
     *
     * @param changed with the version that was shown
     * @return the step at its new version
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where there is none
     */
    public Rung change(PatientId patient, Rung changed) {
        access.mayWrite(patient);
        var _ = rows.hold(patient, changed.id()).orElseThrow(NotFound::new);
        if (!rows.change(patient, changed, patients.today(patient))) {
            throw new EditedMeanwhile("step");
        }
        return rows.hold(patient, changed.id()).orElseThrow(NotFound::new);
    }

    /**
     * Puts a step away, or back; what was done on it stays. Where it is so already, nothing changes.
     *
     * @param version the one that was shown
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where there is none
     */
    public Rung put(PatientId patient, UUID id, int version, boolean onLadder) {
        access.mayWrite(patient);
        var before = rows.hold(patient, id).orElseThrow(NotFound::new);
        if (before.onLadder() == onLadder) {
            return before;
        }
        return change(
                patient, new Rung(id, before.words(), before.kind(), before.suds(), before.idea(), onLadder, version));
    }

    private static <E extends Exposure> List<E> of(Class<E> state, List<Exposure> all) {
        return all.stream().filter(state::isInstance).map(state::cast).toList();
    }
}
