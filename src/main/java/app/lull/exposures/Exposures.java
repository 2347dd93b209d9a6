package app.lull.exposures;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.Check;
import app.lull.curriculum.Checks;
import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.Exposure.Ending;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exposures: each is planned, done and looked back on; one is open at a time. */
@Service
@Transactional
public class Exposures {

    private static final int YEARS_AHEAD = 1;
    private static final String ANOTHER_IS_OPEN =
            "Another step is open. End that one first; it is at the top of your ladder.";

    private final ExposureRows rows;
    private final Rungs rungs;
    private final Checks checks;
    private final AfterTheStep afterTheStep;
    private final ThoughtExposureGate gate;
    private final SafetyLog safety;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Exposures(
            ExposureRows rows,
            Rungs rungs,
            Checks checks,
            AfterTheStep afterTheStep,
            ThoughtExposureGate gate,
            SafetyLog safety,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.rungs = rungs;
        this.checks = checks;
        this.afterTheStep = afterTheStep;
        this.gate = gate;
        this.safety = safety;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** One exposure with what its page needs. @throws NotFound where there is none */
    public ExposurePage page(PatientId patient, UUID id) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var now = clock.instant();
        var all = rows.all(patient, days.zone(), now);
        var one = all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var until = afterTheStep.waits(patient).map(AfterTheStep.Waits::until);
        return new ExposurePage(
                one,
                days.dayOf(now),
                checks.all(),
                Tries.of(one.rung().id(), all),
                one instanceof Exposure.Planned ? rests(patient, one).orElse(null) : null,
                one instanceof Exposure.Logged logged && logged.asksAgain(now),
                lower(patient, one.rung()),
                until.map(moment -> moment.atZone(days.zone()).toLocalTime()).orElse(null));
    }

    /** Everything that was planned or done, the latest first. */
    @Transactional(readOnly = true)
    public List<Exposure> all(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return rows.all(patient, patients.days(patient).zone(), clock.instant());
    }

    /**
     * Plans an exposure on a step. Where one is planned on it and not begun, that is the one.
     *
     * @param id made before the write
     * @throws NotFound where the ladder has no such step
     */
    public Exposure plan(PatientId patient, UUID id, UUID rung) {
        access.mayWrite(patient);
        var _ = rungs.hold(patient, rung).filter(Rung::onLadder).orElseThrow(NotFound::new);
        var now = clock.instant();
        var days = patients.days(patient);
        rows.add(patient, id, rung, Plan.empty(days.dayOf(now)), now);
        return rows.planned(patient, rung, days.zone(), now)
                .or(() -> rows.find(patient, id, days.zone(), now))
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps what is planned; one that was begun stays as it was.
     *
     * @param version the one that was shown
     * @throws InvalidEntry at {@code on} for a day before the plan's old one and today, or more than a year ahead
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where there is none
     */
    public Exposure keep(PatientId patient, UUID id, int version, Plan plan) {
        access.mayWrite(patient);
        var before = find(patient, id);
        if (!(before instanceof Exposure.Planned)) {
            return before;
        }
        var known = known(plan, before.plan().on(), patients.today(patient));
        if (known.equals(before.plan())) {
            return before;
        }
        if (!rows.change(patient, id, version, known)) {
            throw new EditedMeanwhile("plan");
        }
        return find(patient, id);
    }

    /**
     * Keeps the plan and begins now. One that was begun already stays as it is.
     *
     * @param suds the distress now, 0-100; null where not rated
     * @throws InvalidEntry at {@code begin} where another is open, or fear rests, or the thought waits for its gate; else
     *     as {@link #keep}
     * @throws EditedMeanwhile where the plan was changed in another tab
     */
    public Exposure begin(PatientId patient, UUID id, int version, Plan plan, @Nullable Integer suds) {
        access.mayWrite(patient);
        var start = Suds.orNothing("start", suds);
        var now = clock.instant();
        rows.closeWhatWasLeftOpen(patient, now);
        var before = keep(patient, id, version, plan);
        if (!(before instanceof Exposure.Planned)) {
            return before;
        }
        rests(patient, before).ifPresent(why -> {
            throw new InvalidEntry("begin", why);
        });
        if (all(patient).stream().anyMatch(Exposure.Underway.class::isInstance)) {
            throw new InvalidEntry("begin", ANOTHER_IS_OPEN);
        }
        try {
            rows.begin(patient, id, now, patients.today(patient), start);
        } catch (DuplicateKeyException e) {
            throw new InvalidEntry("begin", ANOTHER_IS_OPEN);
        }
        return find(patient, id);
    }

    /**
     * Ends what is open; one that has ended stays as it is.
     *
     * @param early without an answer to the prediction; that is kept as it is, and no fault
     * @throws NotFound where there is none, or it was not begun
     */
    public Exposure end(PatientId patient, UUID id, boolean early) {
        access.mayWrite(patient);
        var now = clock.instant();
        rows.closeWhatWasLeftOpen(patient, now);
        if (find(patient, id) instanceof Exposure.Planned) {
            throw new NotFound();
        }
        rows.end(patient, id, now, early ? Ending.EARLY : Ending.ANSWERED);
        return find(patient, id);
    }

    /**
     * Tells what came of it, or corrects that.
     *
     * @param version the one that was shown
     * @throws InvalidEntry at {@code peak} where it is below the start or the end
     * @throws EditedMeanwhile where it was told in another tab
     * @throws NotFound where there is none, or it has not ended
     */
    public Exposure.Logged log(PatientId patient, UUID id, int version, Result result) {
        access.mayWrite(patient);
        rows.closeWhatWasLeftOpen(patient, clock.instant());
        var before = find(patient, id);
        var start = switch (before) {
            case Exposure.Ended ended -> ended.begun().suds();
            case Exposure.Logged logged -> logged.begun().suds();
            case Exposure.Planned _, Exposure.Underway _ -> throw new NotFound();
        };
        result.fits(start);
        var kept = of(before.plan(), result);
        if (before instanceof Exposure.Logged logged && logged.result().equals(kept)) {
            return logged;
        }
        if (!rows.log(patient, id, version, kept, clock.instant())) {
            throw new EditedMeanwhile("result");
        }
        return (Exposure.Logged) find(patient, id);
    }

    /**
     * Keeps what is written of the result by now, so that a reload loses nothing; once it is told, nothing happens.
     *
     * @throws InvalidEntry at {@code happened} or {@code surprised}
     */
    public void jot(PatientId patient, UUID id, String happened, String surprised) {
        access.mayWrite(patient);
        rows.closeWhatWasLeftOpen(patient, clock.instant());
        rows.jot(
                patient,
                id,
                OwnWords.kept("happened", happened, Result.LONGEST),
                OwnWords.kept("surprised", surprised, Result.LONGEST));
    }

    /**
     * Keeps the answer to the one question of a day later; where it is not asked, nothing happens.
     *
     * @param suds the distress about it, 0-100
     * @throws InvalidEntry at {@code after} for any other number
     */
    public Exposure after(PatientId patient, UUID id, int suds) {
        access.mayWrite(patient);
        var told = Suds.told("after", suds);
        var now = clock.instant();
        if (find(patient, id) instanceof Exposure.Logged logged && logged.asksAgain(now)) {
            rows.after(patient, id, told, now);
        }
        return find(patient, id);
    }

    /** Takes a plan away; what was begun stays. */
    public void letGo(PatientId patient, UUID id) {
        access.mayWrite(patient);
        rows.letGo(patient, id);
    }

    private Exposure find(PatientId patient, UUID id) {
        return rows.find(patient, id, patients.days(patient).zone(), clock.instant())
                .orElseThrow(NotFound::new);
    }

    private Optional<String> rests(PatientId patient, Exposure one) {
        if (safety.standing(patient).fearRests()) {
            return Optional.of(Sentences.RESTS);
        }
        return one.rung().kind() == Kind.THOUGHT ? Sentences.whyNot(gate.of(patient)) : Optional.empty();
    }

    private @Nullable Rung lower(PatientId patient, Rung rung) {
        return rungs.all(patient).stream()
                .filter(Rung::onLadder)
                .filter(other -> other.suds() < rung.suds())
                .max(Comparator.comparingInt(Rung::suds))
                .orElse(null);
    }

    private Plan known(Plan plan, LocalDate before, LocalDate today) {
        var on = plan.on();
        if (!on.equals(before) && (on.isBefore(today) || on.isAfter(today.plusYears(YEARS_AHEAD)))) {
            throw new InvalidEntry("on", "Choose a day from today on, within a year.");
        }
        return new Plan(plan.prediction(), plan.sure(), known(plan.drops()), plan.ownDrop(), plan.place(), on);
    }

    private Set<String> known(Set<String> ids) {
        var catalogue = checks.all().stream().map(Check::id).collect(Collectors.toSet());
        return ids.stream().filter(catalogue::contains).collect(Collectors.toSet());
    }

    /** Only what was to be left out can have been done all the same. */
    private static Result of(Plan plan, Result result) {
        return new Result(
                result.tested(),
                result.peak(),
                result.end(),
                result.happened(),
                result.used().stream().filter(plan.drops()::contains).collect(Collectors.toSet()),
                result.usedOwn() && plan.ownDrop() != null,
                result.surprised(),
                result.again());
    }
}
