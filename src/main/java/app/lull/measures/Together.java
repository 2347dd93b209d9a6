package app.lull.measures;

import app.lull.account.Access;
import app.lull.account.Audit;
import app.lull.account.DataKind;
import app.lull.account.DiaryTouched;
import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.content.MeasureSchedule;
import app.lull.content.Questionnaires;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms a therapist enters as the patient answers them in the room. They are kept beside those the patient filled in, scored
 * and spaced as these are, with who entered them. Whoever enters one here also tells the safety log of a hard answer.
 */
@Service
@Transactional
public class Together {

    private final KeptForms rows;
    private final Totals totals;
    private final LookingBack lookingBack;
    private final Questionnaires forms;
    private final MeasureSchedule schedule;
    private final Operator operator;
    private final Access access;
    private final Patients patients;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Together(
            KeptForms rows,
            Totals totals,
            LookingBack lookingBack,
            Questionnaires forms,
            MeasureSchedule schedule,
            Operator operator,
            Access access,
            Patients patients,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.totals = totals;
        this.lookingBack = lookingBack;
        this.forms = forms;
        this.schedule = schedule;
        this.operator = operator;
        this.access = access;
        this.patients = patients;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param onlyWhenDue whether the program asks it at the start and the end only */
    public record Askable(Shelf.Spaced spaced, boolean onlyWhenDue) {}

    /** What can be asked here, and when again. @throws NotFound where questionnaires are not shared */
    public List<Askable> askable(TherapistId therapist, PatientId patient) {
        mayEnter(therapist, patient);
        var kept = rows.all(patient);
        var today = patients.today(patient);
        return schedule.rows().stream()
                .map(row -> new Askable(
                        Shelf.Spaced.of(forms.find(asked(row.form())).orElseThrow(), kept, today), row.onlyWhenDue()))
                .toList();
    }

    /**
     * Whether the form may be asked now. For a PHQ it is PHQ-9 or PHQ-8, whichever is asked here.
     *
     * @throws NotFound where there is no such form, or questionnaires are not shared
     */
    public Asking asking(TherapistId therapist, PatientId patient, String form) {
        mayEnter(therapist, patient);
        var asked = forms.find(form).flatMap(f -> forms.find(asked(f.id()))).orElseThrow(NotFound::new);
        return Spacing.notBefore(asked.id(), rows.all(patient), patients.today(patient))
                .<Asking>map(from -> new Asking.NotYet(asked, from))
                .orElseGet(() -> new Asking.Open(asked));
    }

    /**
     * Keeps a form that was answered in the room, for the patient's today. The same id again changes nothing.
     *
     * @param id made before the write
     * @throws RefusedAnswers for one that cannot be kept: an unknown form, version, item or answer, one that is not asked
     *     here, a missing item, fewer than 7 days from another of the same
     * @throws NotFound where questionnaires are not shared
     */
    public KeptForm keep(TherapistId therapist, PatientId patient, UUID id, Answered answered) {
        mayEnter(therapist, patient);
        var known = rows.find(patient, id);
        if (known.isPresent()) {
            return known.get();
        }
        if (!asked(answered.form()).equals(answered.form())) {
            throw new RefusedAnswers("form", "is not asked here");
        }
        var score = totals.of(answered);
        var now = clock.instant();
        var today = patients.days(patient).dayOf(now);
        var kept = new KeptForm(
                id, today, now, now, answered, score.total(), score.band().term(), therapist);
        Spacing.notBefore(answered.form(), rows.all(patient), today).ifPresent(from -> {
            throw tooSoon(kept, from.toString());
        });
        add(patient, kept);
        audit.write(Audit.What.RATED, therapist.value(), patient, DataKind.MEASURES);
        events.publishEvent(new DiaryTouched(patient));
        return kept;
    }

    /**
     * Corrects one they entered: the new answers stand in its place, on its day; the former stays to be read.
     *
     * @param id made before the write
     * @throws EditedMeanwhile where it was corrected or taken back in another window
     * @throws RefusedAnswers as {@link #keep}, and for answers to another form
     * @throws NotFound where they entered no such form
     */
    public KeptForm correct(TherapistId therapist, PatientId patient, UUID former, UUID id, Answered answered) {
        mayEnter(therapist, patient);
        var before = own(therapist, patient, former);
        var known = rows.find(patient, id);
        if (known.isPresent()) {
            return known.get();
        }
        if (before.answered().equals(answered)) {
            return before;
        }
        if (!before.answered().form().equals(answered.form())) {
            throw new RefusedAnswers("form", "is another one");
        }
        var score = totals.of(answered);
        var kept = new KeptForm(
                id,
                before.day(),
                before.startedAt(),
                before.answeredAt(),
                answered,
                score.total(),
                score.band().term(),
                therapist);
        takeBack(therapist, patient, before, kept);
        audit.write(Audit.What.RATING_CORRECTED, therapist.value(), patient, DataKind.MEASURES);
        return kept;
    }

    /**
     * Says that one they entered was a mistake: it does not count any more, and stays to be read.
     *
     * @throws EditedMeanwhile where it was corrected or taken back in another window
     * @throws NotFound where they entered no such form
     */
    public void takeBack(TherapistId therapist, PatientId patient, UUID former) {
        mayEnter(therapist, patient);
        takeBack(therapist, patient, own(therapist, patient, former), null);
        audit.write(Audit.What.RATING_TAKEN_BACK, therapist.value(), patient, DataKind.MEASURES);
    }

    /** Every form that was entered together, by whomever, and counts; the latest first. */
    public List<Result> all(TherapistId therapist, PatientId patient) {
        mayEnter(therapist, patient);
        var all = rows.all(patient);
        var names = lookingBack.names(patient, all);
        return all.reversed().stream()
                .filter(kept -> kept.enteredBy() != null)
                .map(kept -> lookingBack.result(kept, all, operator.mode(), names))
                .toList();
    }

    /** Those that do not count any more, the latest first. */
    public List<FormerForm> former(TherapistId therapist, PatientId patient) {
        mayEnter(therapist, patient);
        return rows.takenBack(patient);
    }

    private void takeBack(TherapistId therapist, PatientId patient, KeptForm before, @Nullable KeptForm instead) {
        if (instead != null && !rows.insert(patient, instead)) {
            throw new EditedMeanwhile("form");
        }
        if (!rows.takeBack(patient, before.id(), therapist, instead == null ? null : instead.id(), clock.instant())) {
            throw new EditedMeanwhile("form");
        }
        rows.release(patient, before.id());
        if (instead != null && !rows.take(patient, instead)) {
            throw tooSoon(instead, "later");
        }
        events.publishEvent(new DiaryTouched(patient));
    }

    private void add(PatientId patient, KeptForm kept) {
        if (!rows.insert(patient, kept)) {
            throw new EditedMeanwhile("form");
        }
        if (!rows.take(patient, kept)) {
            throw tooSoon(kept, "a later day");
        }
    }

    private static RefusedAnswers tooSoon(KeptForm kept, String from) {
        return new RefusedAnswers(
                "day",
                "is fewer than 7 days from another %s: it can be asked again from %s".formatted(kept.measure(), from));
    }

    private KeptForm own(TherapistId therapist, PatientId patient, UUID id) {
        return Stream.concat(
                        rows.all(patient).stream(),
                        rows.takenBack(patient).stream().map(FormerForm::form))
                .filter(kept -> kept.id().equals(id) && therapist.equals(kept.enteredBy()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String asked(String form) {
        return MayAsk.of(operator).form(form);
    }

    /** No therapist is their own patient, whatever is switched off. */
    private void mayEnter(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        if (therapist.value().equals(patient.value())) {
            throw new NotFound();
        }
        access.mayRead(patient, DataKind.MEASURES);
    }
}
