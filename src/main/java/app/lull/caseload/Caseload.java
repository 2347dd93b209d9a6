package app.lull.caseload;

import app.lull.account.Access;
import app.lull.account.Audit;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.store.EditedMeanwhile;
import app.lull.store.WrittenText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's list of who needs something, and what they say to each reason: seen, or later, and why. */
@Service
@Transactional
public class Caseload {

    /** How long a note can be. */
    static final int LONGEST_NOTE = 500;

    private static final int FURTHEST = 366;

    private final CaseloadRows lists;
    private final StandingRows rows;
    private final AnsweredFlags answers;
    private final Access access;
    private final Audit audit;
    private final Patients patients;
    private final Operator operator;
    private final Clock clock;

    Caseload(
            CaseloadRows lists,
            StandingRows rows,
            AnsweredFlags answers,
            Access access,
            Audit audit,
            Patients patients,
            Operator operator,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.answers = answers;
        this.access = access;
        this.audit = audit;
        this.patients = patients;
        this.operator = operator;
        this.clock = clock;
    }

    /** A page of the list; that these patients were shown is written into the audit. */
    public CaseloadPage page(TherapistId therapist, CaseloadAsked asked) {
        access.mayAct(therapist);
        var found = lists.page(therapist, asked);
        var shown = found.subList(0, Math.min(found.size(), CaseloadPage.SIZE));
        if (!shown.isEmpty()) {
            audit.shown(
                    therapist.value(),
                    shown.stream().map(ListedPatient::patient).toList());
        }
        var counts = lists.counts(therapist);
        return new CaseloadPage(
                shown.stream().map(this::line).toList(),
                found.size() > CaseloadPage.SIZE,
                counts.counts(),
                counts.all());
    }

    /**
     * One patient with every reason there is for this therapist; each kind of data it tells of is read, and the audit says so.
     *
     * @throws NotFound for a patient who is not on the list
     */
    public CaseloadDetail detail(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        var listed = rows.find(therapist, patient, false).orElseThrow(NotFound::new);
        var today = patients.today(patient);
        var notes = answers.notes(therapist, patient);
        var read = EnumSet.noneOf(DataKind.class);
        for (var flag : seen(listed.ranked().flags())) {
            if (!read.contains(flag.reason().kind())
                    && access.reads(patient, flag.reason().kind())) {
                read.add(flag.reason().kind());
            }
        }
        var flags = seen(listed.ranked().flags()).stream()
                .filter(flag -> read.contains(flag.reason().kind()))
                .toList();
        return new CaseloadDetail(
                patient,
                listed.name(),
                today,
                flags.stream()
                        .filter(flag -> Ranked.isLoud(flag, listed.quiet(), today))
                        .toList(),
                flags.stream()
                        .filter(flag -> !Ranked.isLoud(flag, listed.quiet(), today))
                        .map(flag -> new CaseloadDetail.Aside(
                                flag,
                                Optional.ofNullable(listed.quiet().get(flag.reason()))
                                        .map(Quiet::until)
                                        .orElse(null),
                                notes.get(flag.reason())))
                        .toList());
    }

    /**
     * Sets a reason aside: until something newer happens or, where a day is given, until that day at the latest.
     *
     * @param id of the answer, made before the write; the same again changes nothing
     * @param until tomorrow of the patient or later, a year from now at most; null acknowledges
     * @param note why; null or blank where nothing is noted
     * @throws InvalidEntry for {@code until} or {@code note}
     * @throws EditedMeanwhile where there is no such reason any more
     * @throws NotFound for a patient who is not on the list
     */
    public void setAside(
            TherapistId therapist,
            PatientId patient,
            UUID id,
            Reason reason,
            @Nullable LocalDate until,
            @Nullable String note) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        var today = patients.today(patient);
        if (until != null && (!until.isAfter(today) || until.isAfter(today.plusDays(FURTHEST)))) {
            throw new InvalidEntry("until", "Choose a day from tomorrow on, within a year.");
        }
        var words = note(note);
        var listed = rows.find(therapist, patient, true).orElseThrow(NotFound::new);
        var flag = seen(listed.ranked().flags()).stream()
                .filter(one -> one.reason() == reason)
                .max(Comparator.comparing(Flag::newest))
                .orElseThrow(() -> new EditedMeanwhile("reason"));
        var quiet = new Quiet(flag.newest(), until);
        if (answers.add(id, therapist, patient, reason, quiet, words, clock.instant())) {
            var aside = new EnumMap<Reason, Quiet>(Reason.class);
            aside.putAll(listed.quiet());
            aside.put(reason, quiet);
            rows.change(rank(listed, aside, today), clock.instant());
        }
    }

    /** Brings a reason back that was set aside; one that was not stays. @throws NotFound for a patient not on the list */
    public void bringBack(TherapistId therapist, PatientId patient, Reason reason) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        var listed = rows.find(therapist, patient, true).orElseThrow(NotFound::new);
        answers.takeBack(therapist, patient, reason, clock.instant());
        var aside = new EnumMap<Reason, Quiet>(Reason.class);
        aside.putAll(listed.quiet());
        if (aside.remove(reason) != null) {
            rows.change(rank(listed, aside, patients.today(patient)), clock.instant());
        }
    }

    private ListedPatient rank(ListedPatient listed, Map<Reason, Quiet> aside, LocalDate today) {
        var shared = EnumSet.allOf(DataKind.class); // what is stored is what is shared
        var reader = new Ranked.Reader(new TherapistId(listed.therapist()), shared, listed.linkedAt(), isClinical());
        return listed.with(Ranked.of(listed.ranked().flags(), reader, aside, today), aside);
    }

    private CaseloadLine line(ListedPatient listed) {
        var ranked = listed.ranked();
        var loud = seen(ranked.loud());
        return new CaseloadLine(
                listed.patient(),
                listed.name(),
                loud.isEmpty() ? Need.NOTHING : loud.getFirst().reason().need(),
                loud,
                new CaseloadKey(ranked.rank(), ranked.since(), listed.patient()));
    }

    /** A list that was made in another mode shows no judgement here, before it is made anew. */
    private List<Flag> seen(List<Flag> flags) {
        return flags.stream()
                .filter(flag -> isClinical() || !flag.reason().isClinical())
                .toList();
    }

    private boolean isClinical() {
        return operator.mode() == Operator.Mode.CLINICAL;
    }

    private static @Nullable String note(@Nullable String typed) {
        if (typed == null || !WrittenText.isSeen(typed)) {
            return null;
        }
        var note = typed.strip();
        if (!WrittenText.isLines(note) || WrittenText.length(note) > LONGEST_NOTE) {
            throw new InvalidEntry(
                    "note", "A note can have up to %d letters, without special marks.".formatted(LONGEST_NOTE));
        }
        return note;
    }
}
