package app.lull.measures;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.MeasureSchedule;
import app.lull.content.Questionnaires;
import app.lull.measures.LeftOut.LetGo;
import app.lull.time.PatientDays;
import app.lull.time.ReportedMoment;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires of a patient: keeps what was answered, each once, and tells what is due and what it came to. */
@Service
@Transactional
public class Measures {

    private final Access access;
    private final Patients patients;
    private final Operator operator;
    private final Questionnaires forms;
    private final MeasureSchedule schedule;
    private final DueForms dueForms;
    private final LookingBack lookingBack;
    private final Totals totals;
    private final List<BesideForms> besides;
    private final KeptForms rows;
    private final LeftOut leftOut;
    private final Optional<DayCount> dayCount;
    private final Optional<RestingForms> resting;
    private final AskableForms askable;
    private final Clock clock;

    Measures(
            Access access,
            Patients patients,
            Operator operator,
            Questionnaires forms,
            MeasureSchedule schedule,
            DueForms dueForms,
            LookingBack lookingBack,
            Totals totals,
            List<BesideForms> besides,
            KeptForms rows,
            LeftOut leftOut,
            Optional<DayCount> dayCount,
            Optional<RestingForms> resting,
            AskableForms askable,
            Clock clock) {
        this.access = access;
        this.patients = patients;
        this.operator = operator;
        this.forms = forms;
        this.schedule = schedule;
        this.dueForms = dueForms;
        this.lookingBack = lookingBack;
        this.totals = totals;
        this.besides = besides;
        this.rows = rows;
        this.leftOut = leftOut;
        this.dayCount = dayCount;
        this.resting = resting;
        this.askable = askable;
        this.clock = clock;
    }

    /**
     * Keeps a form that was filled in, scored here, for the day it was answered on. The same id again changes nothing. What
     * may be asked was decided when the form was shown ({@link #asking}); an answer that arrives is kept.
     *
     * @return the form as it is kept
     * @throws RefusedAnswers for one that cannot be kept: an unknown form, version, item or answer, a missing item (there are
     *     no partial totals), fewer than 7 days from another of the same, an answer in the future or more than 14 days ago
     * @throws NotFound for anybody else's
     */
    public KeptForm keep(PatientId patient, Filled filled) {
        access.mayWrite(patient);
        var known = rows.find(patient, filled.id());
        if (known.isPresent()) {
            return known.get();
        }
        var reported = new ReportedMoment(filled.answeredAt(), clock.instant());
        if (reported.isInTheFuture()) {
            throw new RefusedAnswers("answeredAt", "is in the future");
        }
        if (reported.isTooLongAgo()) {
            throw new RefusedAnswers("answeredAt", "is more than 14 days ago");
        }
        if (Duration.between(filled.startedAt(), filled.answeredAt()).compareTo(ReportedMoment.MAY_WAIT) > 0) {
            throw new RefusedAnswers("startedAt", "is more than 14 days before the end");
        }
        var score = totals.of(filled.answered());
        var kept = new KeptForm(
                filled.id(),
                patients.days(patient).dayOf(filled.answeredAt()),
                filled.startedAt(),
                filled.answeredAt(),
                filled.answered(),
                score.total(),
                score.band().term());
        if (!rows.insert(patient, kept)) {
            return rows.find(patient, filled.id()).orElseThrow();
        }
        if (!rows.take(patient, kept)) {
            throw new RefusedAnswers("answeredAt", "is fewer than 7 days from another " + kept.measure());
        }
        return kept;
    }

    /** Everything that was answered and counts, in that order: by the patient alone, and together with a therapist. */
    @Transactional(readOnly = true)
    public List<KeptForm> all(PatientId patient) {
        access.mayRead(patient, DataKind.MEASURES);
        return rows.all(patient);
    }

    /** What was entered together and does not count any more, the latest first. */
    @Transactional(readOnly = true)
    List<FormerForm> former(PatientId patient) {
        access.mayRead(patient, DataKind.MEASURES);
        return rows.takenBack(patient);
    }

    /** When a form was answered, and from when it may be again. @throws NotFound where it is not asked out of its turn */
    @Transactional(readOnly = true)
    public FormTimes times(PatientId patient, String form) {
        access.mayRead(patient, DataKind.MEASURES);
        var asked = askable.find(form).orElseThrow(NotFound::new);
        var kept = rows.all(patient);
        var measure = Spacing.measure(asked.id());
        return new FormTimes(
                asked,
                Spacing.last(measure, kept).orElse(null),
                Spacing.againFrom(measure, kept).orElse(null));
    }

    /** What came of one. @throws NotFound where there is no such thing */
    @Transactional(readOnly = true)
    public Result result(PatientId patient, UUID id) {
        access.mayRead(patient, DataKind.MEASURES);
        var all = rows.all(patient);
        var kept = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var result = lookingBack.result(kept, all, operator.mode(), lookingBack.names(patient, List.of(kept)));
        var today = patients.today(patient);
        var offers = result.offers().stream()
                .map(this::asked)
                .filter(form -> Spacing.notBefore(form, all, today).isEmpty())
                .toList();
        return new Result(kept, result.form(), result.words(), result.start(), result.before(), result.with(), offers);
    }

    /** The page of all of them. */
    public Shelf shelf(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        var kept = rows.all(patient);
        var takenBack = rows.takenBack(patient);
        var days = patients.days(patient);
        var names = lookingBack.names(
                patient,
                Stream.concat(kept.stream(), takenBack.stream().map(FormerForm::form))
                        .toList());
        return new Shelf(
                due(patient, today, kept, leftOut.all(patient)).orElse(null),
                schedule.rows().stream()
                        .filter(row -> !row.onlyWhenDue())
                        .map(row ->
                                Shelf.Spaced.of(forms.find(asked(row.form())).orElseThrow(), kept, today))
                        .toList(),
                kept.reversed().stream()
                        .map(one -> lookingBack.line(one, operator.mode(), names))
                        .toList(),
                takenBack.stream()
                        .map(one -> new Shelf.Former(
                                lookingBack.line(one.form(), operator.mode(), names),
                                days.dayOf(one.at()),
                                one.instead() != null))
                        .toList(),
                besides.stream().flatMap(beside -> beside.of(patient).stream()).toList());
    }

    /** What a day of the patient asks for: one form at most. */
    public Optional<Due> due(PatientId patient, LocalDate day) {
        access.mayWrite(patient);
        return due(patient, PatientDays.nameable(day), rows.all(patient), leftOut.all(patient));
    }

    /**
     * Whether the form may be answered now. For a PHQ it is PHQ-9 or PHQ-8, whichever is asked here.
     *
     * @throws NotFound where there is no such form
     */
    public Asking asking(PatientId patient, String form) {
        access.mayWrite(patient);
        var asked = forms.find(form).flatMap(f -> forms.find(asked(f.id()))).orElseThrow(NotFound::new);
        var kept = rows.all(patient);
        var today = patients.today(patient);
        var from = Spacing.notBefore(asked.id(), kept, today);
        if (from.isPresent()) {
            return new Asking.NotYet(asked, from.get());
        }
        return dueForms.mayBeAsked(asked.id(), today, dayOfProgram(patient, today))
                ? new Asking.Open(asked)
                : new Asking.NotNow(asked);
    }

    /**
     * Leaves a form out that today asks for: it is not asked for again until it is due the next time. Where it is not due,
     * nothing happens.
     *
     * @throws NotFound where there is no such form
     */
    public void letGo(PatientId patient, String form) {
        access.mayWrite(patient);
        var measure =
                Spacing.measure(forms.find(form).orElseThrow(NotFound::new).id());
        due(patient, patients.today(patient))
                .filter(due -> !due.answered() && Spacing.measure(due.form()).equals(measure))
                .ifPresent(due -> leftOut.add(patient, new LetGo(measure, due.since()), clock.instant()));
    }

    private Optional<Due> due(PatientId patient, LocalDate day, List<KeptForm> kept, Collection<LetGo> letGo) {
        var rest = resting.map(by -> by.of(patient)).orElse(Set.of()).stream()
                .filter(askable::mayRest)
                .map(Spacing::measure)
                .collect(Collectors.toSet());
        return dueForms.on(day, dayOfProgram(patient, day), kept, letGo, rest, MayAsk.of(operator));
    }

    private int dayOfProgram(PatientId patient, LocalDate day) {
        return dayCount.map(count -> count.dayOfProgram(patient, day)).orElse(1);
    }

    private String asked(String form) {
        return MayAsk.of(operator).form(form);
    }
}
