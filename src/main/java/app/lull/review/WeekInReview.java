package app.lull.review;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.ReviewForms;
import app.lull.store.BegunDrafts;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.time.PatientDays;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The week in review (C6w): eight items about the week just over, once each time it is due. */
@Service
@Transactional
public class WeekInReview {

    private final Reviews rows;
    private final BegunDrafts.Of<Integer, Begun> begun;
    private final ReviewForms forms;
    private final Access access;
    private final Patients patients;
    private final DayCount dayCount;
    private final Clock clock;

    WeekInReview(
            Reviews rows,
            BegunDrafts drafts,
            ReviewForms forms,
            Access access,
            Patients patients,
            DayCount dayCount,
            Clock clock) {
        this.rows = rows;
        this.begun = drafts.in("review.begun", "week", Begun.class);
        this.forms = forms;
        this.access = access;
        this.patients = patients;
        this.dayCount = dayCount;
        this.clock = clock;
    }

    /** What can be answered today, what was kept, and what the reviews say by now. */
    public ReviewPage page(PatientId patient) {
        access.mayWrite(patient);
        return page(patient, patients.today(patient));
    }

    /** As {@link #page(PatientId)}, for a day the caller has looked up. */
    public ReviewPage page(PatientId patient, LocalDate given) {
        access.mayWrite(patient);
        var day = PatientDays.nameable(given);
        var dayOfProgram = dayCount.dayOfProgram(patient, day);
        var due = Schedule.on(day, dayOfProgram).orElse(null);
        var reviews = rows.all(patient);
        var saved = reviews.stream()
                .filter(review -> due != null && review.week() == due.week())
                .findFirst()
                .orElse(null);
        var open = due != null && (saved == null || saved.day().equals(day));
        var form = forms.current();
        var story = Story.of(reviews);
        return new ReviewPage(
                saved == null ? Ids.next() : saved.id(),
                form,
                due,
                Schedule.next(day, dayOfProgram).orElse(null),
                saved,
                open,
                story,
                story.sentence(form.sum().start()));
    }

    /**
     * Keeps what is tapped so far, until it is saved; nothing is kept of a week that is not due, or is saved already.
     *
     * @param week as the screen was shown
     */
    public void begin(PatientId patient, int week, Begun tapped) {
        access.mayWrite(patient);
        if (due(patient, patients.today(patient))
                        .filter(due -> due.week() == week)
                        .isPresent()
                && rows.of(patient, week).isEmpty()) {
            begun.keep(patient.value(), week, tapped);
        }
    }

    /** What was tapped for the week that is due now, and is not saved yet. */
    @Transactional(readOnly = true)
    public Optional<Begun> begun(PatientId patient) {
        access.mayWrite(patient);
        return due(patient, patients.today(patient)).flatMap(due -> begun.of(patient.value(), due.week()));
    }

    /**
     * Keeps the answers. The same answers again are the same review, whichever tab or replay brings them.
     *
     * @throws WeekClosed where this week is not due, or was kept on an earlier day
     * @throws EditedMeanwhile where other answers were saved since the draft's screen was shown
     * @throws app.lull.account.InvalidEntry where a text cannot be kept
     */
    public Review save(PatientId patient, Draft draft) {
        access.mayWrite(patient);
        var answers = draft.answers().kept();
        var stored = rows.of(patient, draft.week()).orElse(null);
        if (stored != null && stored.answers().equals(answers)) {
            return stored;
        }
        var now = clock.instant();
        var day = patients.days(patient).dayOf(now);
        var due = due(patient, day)
                .filter(one -> one.week() == draft.week())
                .orElseThrow(() -> new WeekClosed(draft.week()));
        return stored == null
                ? add(patient, draft, added(draft, answers, due, day, now))
                : change(patient, draft, answers, stored, day, now);
    }

    /** Every review that was kept, oldest first. */
    @Transactional(readOnly = true)
    public List<Review> all(PatientId patient) {
        access.mayRead(patient, DataKind.WEEKS);
        return rows.all(patient);
    }

    private Optional<Due> due(PatientId patient, LocalDate day) {
        return Schedule.on(day, dayCount.dayOfProgram(patient, day));
    }

    private Review added(Draft draft, Answers answers, Due due, LocalDate day, Instant now) {
        var form = forms.current();
        return new Review(
                draft.id(),
                due.week(),
                due.from(),
                day,
                form.id(),
                form.version(),
                form.language(),
                answers,
                0,
                now,
                now);
    }

    private Review add(PatientId patient, Draft draft, Review added) {
        if (rows.add(patient, added)) {
            begun.forget(patient.value());
            return added;
        }
        var faster = rows.of(patient, draft.week()).orElseThrow(() -> new EditedMeanwhile("week in review"));
        return faster.answers().equals(added.answers())
                ? faster
                : change(patient, draft, added.answers(), faster, added.day(), added.savedAt());
    }

    private Review change(PatientId patient, Draft draft, Answers answers, Review stored, LocalDate day, Instant now) {
        if (!stored.day().equals(day)) {
            throw new WeekClosed(draft.week());
        }
        if (!rows.change(patient, stored, seenVersion(draft, stored), answers, now)) {
            throw new EditedMeanwhile("week in review");
        }
        return rows.of(patient, draft.week()).orElseThrow();
    }

    /** A draft that saw nothing may still change the row it made itself, where the answer to its save was lost. */
    private static int seenVersion(Draft draft, Review stored) {
        if (draft.seenVersion() != null) {
            return draft.seenVersion();
        }
        return stored.id().equals(draft.id()) ? 0 : -1;
    }
}
