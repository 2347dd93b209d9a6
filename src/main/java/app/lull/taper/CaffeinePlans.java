package app.lull.taper;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.taper.PlanEvent.Kind;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans for less caffeine: seen before they begin, one at a time, paused, changed and stopped at will. What was is kept.
 */
@Service
@Transactional
public class CaffeinePlans {

    private final KeptPlans rows;
    private final PlanStories stories;
    private final UsualIntake usual;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    CaffeinePlans(
            KeptPlans rows, PlanStories stories, UsualIntake usual, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.stories = stories;
        this.usual = usual;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The screen: the plan that runs, those that are over, and what a new one would begin from. */
    @Transactional(readOnly = true)
    public TaperPage page(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        var amount = usual.amount(patient, today);
        return new TaperPage(
                today,
                Ids.next(),
                Baseline.of(amount).orElse(null),
                amount.missing(),
                now(patient, today).orElse(null),
                stories.all(patient).reversed().stream()
                        .filter(story -> story.plan().status() == Status.ENDED)
                        .map(Earlier::of)
                        .toList());
    }

    /** Where the plan that has not ended stands on a day; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Now> now(PatientId patient, LocalDate given) {
        access.mayRead(patient, DataKind.INTAKE);
        var day = PatientDays.nameable(given);
        return stories.open(patient).map(story -> {
            var standing = new Standing(story, usual.day(patient, story.plan().madeOn()), day);
            return standing.now(usual.logged(patient, standing.since(), day));
        });
    }

    /**
     * The plan that these wishes make, without beginning it.
     *
     * @throws InvalidEntry at {@code goal}, {@code noneAfter}, {@code usualMg}, {@code talked} or {@code begins}
     */
    @Transactional(readOnly = true)
    public Preview preview(PatientId patient, Wishes wishes) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        var plan = made(patient, Ids.next(), wishes, today);
        var standing =
                new Standing(new PlanStory(plan, List.of(), List.of()), usual.day(patient, today), plan.beginsOn());
        var first = standing.now(List.of());
        return new Preview(plan.baseline(), first.stretches(), first.allowance(), first.servings());
    }

    /**
     * Begins a plan. The same id again is the same plan.
     *
     * @param id made before the write
     * @throws InvalidEntry as {@link #preview}
     * @throws EditedMeanwhile where another plan has not ended
     */
    public void begin(PatientId patient, UUID id, Wishes wishes) {
        access.mayWrite(patient);
        add(patient, made(patient, id, wishes, patients.today(patient)));
    }

    /**
     * Puts another plan in the place of one, which ends today and is kept.
     *
     * @param seenVersion the version that was shown
     * @param id of the new one, made before the write
     * @throws InvalidEntry as {@link #preview}; then the plan goes on
     * @throws EditedMeanwhile where something happened to the plan since
     */
    public void change(PatientId patient, UUID plan, int seenVersion, UUID id, Wishes wishes) {
        access.mayWrite(patient);
        var made = made(patient, id, wishes, patients.today(patient));
        if (rows.find(patient, id).isPresent()) {
            return;
        }
        act(patient, plan, seenVersion, Status.ENDED, Kind.CHANGED, null);
        add(patient, made);
    }

    /** Takes a break from today on; the days of the steps move. A plan that has one already keeps it. */
    public void pause(PatientId patient, UUID plan, int seenVersion) {
        access.mayWrite(patient);
        actOnce(patient, plan, seenVersion, Status.PAUSED, Kind.PAUSED);
    }

    /** Goes on today with the step that was paused; a plan that runs already runs on. */
    public void resume(PatientId patient, UUID plan, int seenVersion) {
        access.mayWrite(patient);
        actOnce(patient, plan, seenVersion, Status.RUNNING, Kind.RESUMED);
    }

    /** Ends the plan today; one that is over stays as it was. */
    public void stop(PatientId patient, UUID plan, int seenVersion) {
        access.mayWrite(patient);
        actOnce(patient, plan, seenVersion, Status.ENDED, Kind.STOPPED);
    }

    /** Ends the repeat of a step by hand: from today its days count again. @throws EditedMeanwhile as {@link #change} */
    public void goOn(PatientId patient, UUID plan, int seenVersion) {
        access.mayWrite(patient);
        act(patient, plan, seenVersion, status(patient, plan), Kind.WENT_ON, null);
    }

    /**
     * Another hour after which there is none, from today on; null for no such hour.
     *
     * @throws InvalidEntry at {@code noneAfter}
     * @throws EditedMeanwhile as {@link #change}
     */
    public void hour(PatientId patient, UUID plan, int seenVersion, @Nullable LocalTime noneAfter) {
        access.mayWrite(patient);
        var hour = PlanMaking.hour(noneAfter);
        var kept = rows.find(patient, plan).orElseThrow(NotFound::new);
        if (hour == null && kept.steps().isEmpty()) {
            throw new InvalidEntry(
                    "noneAfter", "The hour is all this plan has. Stop the plan, or choose another hour.");
        }
        act(patient, plan, seenVersion, kept.status(), Kind.HOUR, hour);
    }

    /** Every plan with what was done with it, oldest first. */
    @Transactional(readOnly = true)
    List<PlanStory> all(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return stories.all(patient);
    }

    private Plan made(PatientId patient, UUID id, Wishes wishes, LocalDate today) {
        return PlanMaking.plan(id, wishes, usual.amount(patient, today), today, clock.instant());
    }

    private void add(PatientId patient, Plan plan) {
        if (!rows.add(patient, plan) && rows.find(patient, plan.id()).isEmpty()) {
            throw new EditedMeanwhile("plan");
        }
    }

    private Status status(PatientId patient, UUID plan) {
        return rows.find(patient, plan).orElseThrow(NotFound::new).status();
    }

    /** What two tabs may both ask for: whoever comes second finds it done. */
    private void actOnce(PatientId patient, UUID plan, int seenVersion, Status to, Kind kind) {
        if (status(patient, plan) == to) {
            return;
        }
        try {
            act(patient, plan, seenVersion, to, kind, null);
        } catch (EditedMeanwhile e) {
            if (status(patient, plan) != to) {
                throw e;
            }
        }
    }

    private void act(
            PatientId patient, UUID plan, int seenVersion, Status to, Kind kind, @Nullable LocalTime noneAfter) {
        if (!rows.move(patient, plan, seenVersion, to)) {
            throw new EditedMeanwhile("plan");
        }
        rows.add(patient, new PlanEvent(Ids.next(), plan, kind, patients.today(patient), noneAfter, clock.instant()));
    }
}
