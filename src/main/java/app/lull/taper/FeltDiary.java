package app.lull.taper;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How less caffeine is felt, while a step of a plan runs: once a day at most, and only if the patient likes. */
@Service
@Transactional
public class FeltDiary {

    private final FeltRows rows;
    private final PlanStories stories;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    FeltDiary(FeltRows rows, PlanStories stories, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.stories = stories;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** Today's screen. */
    @Transactional(readOnly = true)
    public FeltPage page(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        var running = running(patient, today);
        return FeltPage.of(
                today,
                rows.of(patient, today).orElse(null),
                running.isPresent(),
                running.flatMap(story -> heldFrom(story, today.plusDays(1))).orElse(null));
    }

    /**
     * Keeps the answers of a day. The same answers again are the same row, whichever tab or replay brings them.
     *
     * @throws FeltClosed where the day is not today, or no step runs
     * @throws EditedMeanwhile where other answers were saved since the draft's screen was shown
     */
    public Felt save(PatientId patient, FeltDraft draft) {
        access.mayWrite(patient);
        var now = clock.instant();
        var today = patients.days(patient).dayOf(now);
        if (!draft.day().equals(today)) {
            throw new FeltClosed();
        }
        var plan = running(patient, today).orElseThrow(FeltClosed::new).plan();
        var added = new Felt(draft.id(), plan.id(), today, draft.symptoms(), 0, now, now);
        if (rows.add(patient, added)) {
            return rows.of(patient, today).orElseThrow();
        }
        var stored = rows.of(patient, today).orElseThrow(() -> new EditedMeanwhile("answers"));
        return stored.symptoms().equals(draft.symptoms()) ? stored : change(patient, draft, stored, plan, now);
    }

    /** Every day that was answered, earliest first. */
    @Transactional(readOnly = true)
    public List<Felt> all(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return rows.all(patient);
    }

    private Felt change(PatientId patient, FeltDraft draft, Felt stored, Plan plan, Instant now) {
        if (!rows.change(patient, stored.id(), seenVersion(draft, stored), draft.symptoms(), plan.id(), now)) {
            throw new EditedMeanwhile("answers");
        }
        return rows.of(patient, stored.day()).orElseThrow();
    }

    /** A draft that saw nothing may still change the row it made itself, where the answer to its save was lost. */
    private static int seenVersion(FeltDraft draft, Felt stored) {
        if (draft.seenVersion() != null) {
            return draft.seenVersion();
        }
        return stored.id().equals(draft.id()) ? 0 : -1;
    }

    /** The plan, where the day is one of a step that has an amount. */
    private Optional<PlanStory> running(PatientId patient, LocalDate day) {
        return stories.open(patient)
                .filter(story ->
                        !story.plan().steps().isEmpty() && stretch(story, day).isPresent());
    }

    private static Optional<Stretch> stretch(PlanStory story, LocalDate day) {
        return story.timeline().stretches().stream()
                .filter(one -> one.holds(day))
                .findFirst();
    }

    private static Optional<LocalDate> heldFrom(PlanStory story, LocalDate tomorrow) {
        return stretch(story, tomorrow)
                .filter(one -> !story.isLast(one))
                .flatMap(one -> story.timeline().heldUntil(tomorrow));
    }
}
