package app.lull.entry;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.CrisisLines;
import app.lull.curriculum.EntryTexts;
import app.lull.kinetics.Clearance.Pregnancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entry gate: a few questions before day 1 (clinical reference A2). Each answer is kept at once, can be given again,
 * and the same twice is one; only what asks for a visit is answered once and for all. Nobody but the patient reads it; it
 * counts as what was said about safety.
 */
@Service
@Transactional
public class EntryGate {

    /** The answer for a country Lull has no numbers for. */
    public static final String ELSEWHERE = "ELSEWHERE";

    /** The answer of who leaves the question about pregnancy out. */
    public static final String UNSAID = "UNSAID";

    private static final int MONTHS_AHEAD = 24;

    private final EntryRows rows;
    private final EntryTexts texts;
    private final CrisisLines lines;
    private final WhatFollows follows;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    EntryGate(
            EntryRows rows,
            EntryTexts texts,
            CrisisLines lines,
            WhatFollows follows,
            Patients patients,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.lines = lines;
        this.follows = follows;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** Where the patient stands with doctors; one SQL statement. */
    @Transactional(readOnly = true)
    public MedicalStanding standing(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.conversation(patient).standing();
    }

    /** The conversation's screen. */
    @Transactional(readOnly = true)
    public EntryPage page(PatientId patient) {
        access.mayWrite(patient);
        var talk = rows.conversation(patient);
        var flags = talk.answer(Question.RED_FLAGS);
        return new EntryPage(
                texts.words(),
                patients.today(patient),
                talk.path(),
                talk.open(),
                lines.countries(),
                talk.answer(Question.COUNTRY).map(Told::answer).orElse(null),
                talk.answer(Question.PREGNANCY)
                        .map(told -> pregnancyNow(patient, told.answer()))
                        .orElse(null),
                talk.answer(Question.EXAMINED)
                        .map(told -> Examined.valueOf(told.answer()))
                        .orElse(null),
                talk.answer(Question.VISIT).map(Told::visitOn).orElse(null),
                flags.map(told -> told.answer().equals("YES")).orElse(null),
                flags.map(Told::day).orElse(null),
                Set.copyOf(follows.careful(patient)),
                follows.stays(patient),
                talk.standing(),
                talk.finishedOn().orElse(null));
    }

    /** A screen that has no answer of its own, or whose list is done, has been left for the next; any other is passed over. */
    public void passed(PatientId patient, Place place) {
        access.mayWrite(patient);
        switch (place) {
            case WELCOME, BEFORE_A_VISIT, BOOK_A_VISIT ->
                rows.add(patient, told(patient, Question.valueOf(place.name()), Told.DONE, null));
            case CAUTIONS -> {
                var ticked = follows.careful(patient);
                var answer = ticked.isEmpty() ? "none" : String.join(" ", ticked);
                rows.set(patient, told(patient, Question.CAUTIONS, answer, null));
            }
            case CAFFEINE -> {
                var ticked = follows.stays(patient).stream().map(Enum::name).collect(Collectors.joining(" "));
                rows.set(patient, told(patient, Question.CAFFEINE, ticked.isEmpty() ? "NONE" : ticked, null));
            }
            case COUNTRY, PREGNANCY, EXAMINED, RED_FLAGS, DONE -> {}
        }
    }

    /** Where they live. @throws InvalidEntry for a country Lull has no numbers for; {@link #ELSEWHERE} is taken */
    public void country(PatientId patient, String code) {
        access.mayWrite(patient);
        if (!code.equals(ELSEWHERE)
                && lines.countries().stream().noneMatch(one -> one.code().equals(code))) {
            throw new InvalidEntry("country", "Lull has no numbers for this one. “Another country” is on the list.");
        }
        rows.set(patient, told(patient, Question.COUNTRY, code, null));
    }

    /** Whether they are pregnant; null where they leave it out. What sessions and the caffeine curve mind follows. */
    public void pregnancy(PatientId patient, @Nullable Pregnancy pregnancy) {
        access.mayWrite(patient);
        var answeredBefore = rows.conversation(patient)
                .answer(Question.PREGNANCY)
                .filter(told -> !told.answer().equals(UNSAID))
                .isPresent();
        var answer = pregnancy == null ? UNSAID : pregnancy.name();
        rows.set(patient, told(patient, Question.PREGNANCY, answer, null));
        if (pregnancy != null || answeredBefore) {
            follows.pregnancy(patient, pregnancy == null ? Pregnancy.NO : pregnancy);
        }
    }

    /** It can be told elsewhere since, and that counts. */
    private String pregnancyNow(PatientId patient, String answer) {
        var now = follows.pregnancy(patient);
        return answer.equals(UNSAID) && now == Pregnancy.NO ? UNSAID : now.name();
    }

    /** Whether a doctor has examined them about the twitching; what was said of it before is replaced. */
    public void examined(PatientId patient, Examined examined) {
        access.mayWrite(patient);
        rows.set(patient, told(patient, Question.EXAMINED, examined.name(), null));
        rows.remove(patient, Question.EXAMINED_SINCE);
    }

    /** A doctor has examined them by now; the first answer stays as it was. */
    public void examinedSince(PatientId patient) {
        access.mayWrite(patient);
        rows.add(patient, told(patient, Question.EXAMINED_SINCE, Told.DONE, null));
    }

    /** They have decided to see a doctor on that day. @throws InvalidEntry for a day before today, or 24 months ahead */
    public void visitOn(PatientId patient, LocalDate day) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        if (day.isBefore(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw new InvalidEntry("visitOn", "A day from today on, within two years.");
        }
        rows.set(patient, told(patient, Question.VISIT, Told.DONE, day));
    }

    /** Whether anything that asks for a visit is true of them and unseen. The first answer stays, whatever comes after. */
    public void redFlags(PatientId patient, boolean anyTrue) {
        access.mayWrite(patient);
        rows.add(patient, told(patient, Question.RED_FLAGS, anyTrue ? "YES" : "NO", null));
    }

    /** A doctor has seen what they told about; without such an answer nothing is kept. */
    public void flagsSeen(PatientId patient) {
        access.mayWrite(patient);
        if (rows.conversation(patient).standing().breathingAndSleepOnly()) {
            rows.add(patient, told(patient, Question.FLAGS_SEEN, Told.DONE, null));
        }
    }

    /** What sessions have to be careful with, kept at each tick; what is not asked about here stays as it is. */
    public void careful(PatientId patient, Set<String> ids) {
        access.mayWrite(patient);
        follows.careful(patient, ids);
    }

    /** What makes caffeine stay longer or shorter, kept at each tick. */
    public void stays(PatientId patient, Set<CaffeineStays> stays) {
        access.mayWrite(patient);
        follows.stays(patient, stays);
    }

    /** All that was answered, in the order it was. */
    @Transactional(readOnly = true)
    List<Told> all(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.all(patient);
    }

    @Transactional(readOnly = true)
    Conversation conversation(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.conversation(patient);
    }

    private Told told(PatientId patient, Question question, String answer, @Nullable LocalDate visitOn) {
        var now = clock.instant();
        return new Told(question, answer, visitOn, patients.days(patient).dayOf(now), now, now);
    }
}
