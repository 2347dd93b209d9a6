package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.Checks;
import app.lull.sessions.SessionsDone;
import app.lull.store.EditedMeanwhile;
import app.lull.time.PatientDays;
import app.lull.urges.UrgePage.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urges to check: waiting with one, and saying what happened. Giving in is logged like riding it out. */
@Service
@Transactional
public class Urges {

    /** How many days are looked back on, today included. */
    public static final int DAYS = 28;

    private final UrgeRows rows;
    private final LadderRows ladder;
    private final TimerTries timerTries;
    private final Checks checks;
    private final SessionsDone sessions;
    private final Optional<OwnSentence> sentence;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Urges(
            UrgeRows rows,
            LadderRows ladder,
            TimerTries timerTries,
            Checks checks,
            SessionsDone sessions,
            Optional<OwnSentence> sentence,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.ladder = ladder;
        this.timerTries = timerTries;
        this.checks = checks;
        this.sessions = sessions;
        this.sentence = sentence;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /**
     * What the page for an urge shows now.
     *
     * @param onLadder the check of the ladder it is opened for; one that is gone counts as none
     */
    @Transactional(readOnly = true)
    public UrgePage page(PatientId patient, @Nullable UUID onLadder) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var now = clock.instant();
        var from = days.dayOf(now).minusDays(DAYS - 1);
        var urges = rows.since(patient, from, days.zone());
        var lately = urges.stream()
                .map(urge -> new Named(urge.which(), urge.called()))
                .distinct()
                .toList();
        var standing = ladder.all(patient);
        var rungs = standing.stream()
                .map(one -> new Named(one.which(), rows.called(one.which())))
                .filter(one -> !lately.contains(one))
                .distinct()
                .toList();
        var theirs = Stream.concat(lately.stream(), rungs.stream())
                .map(one -> one.which().check())
                .collect(Collectors.toSet());
        var asked = standing.stream()
                .filter(one -> one.id().equals(onLadder))
                .map(one -> new Named(one.which(), rows.called(one.which())))
                .findFirst()
                .orElse(null);
        return new UrgePage(
                urges.stream().filter(urge -> urge.runsAt(now)).toList(),
                urges.stream().filter(urge -> urge.open() && !urge.runsAt(now)).toList(),
                lately,
                rungs,
                checks.all().stream()
                        .filter(check -> !theirs.contains(check.id()))
                        .toList(),
                sentence.flatMap(known -> known.sentence(patient)).orElse(null),
                ridden(patient, urges, from, days),
                asked);
    }

    /** Urges of the last {@link #DAYS} days and those that nobody has answered, the latest first. */
    @Transactional(readOnly = true)
    public List<Urge> lately(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        var days = patients.days(patient);
        return rows.since(patient, days.dayOf(clock.instant()).minusDays(DAYS - 1), days.zone());
    }

    /** Urges that came on that day of the patient or later, the latest first. */
    @Transactional(readOnly = true)
    public List<Urge> since(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.PRACTICE);
        var from = PatientDays.nameable(day);
        return rows.since(patient, from, patients.days(patient).zone()).stream()
                .filter(urge -> !urge.day().isBefore(from))
                .toList();
    }

    /**
     * Begins to wait with an urge; its end is stored at once. The same id again is the same wait, and so is an urge to do
     * the same thing while one is waited with.
     *
     * @param id made before the write
     * @param strength 0-10
     * @throws InvalidEntry at {@code which} or {@code strength}
     */
    public Urge begin(PatientId patient, UUID id, Which which, int strength, Wait wait) {
        access.mayWrite(patient);
        var known = known(which);
        inRange("strength", strength);
        var days = patients.days(patient);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var running = rows.open(patient, days.zone()).stream()
                .filter(urge -> urge.runsAt(now) && urge.which().equals(known))
                .findFirst();
        return running.orElseGet(() -> add(patient, Urge.beginning(id, known, strength, wait, now, days), days));
    }

    /** Keeps an urge that was given in to before it was waited with. Parameters and refusals as of {@link #begin}. */
    public Urge checkedAlready(PatientId patient, UUID id, Which which, int strength) {
        access.mayWrite(patient);
        var known = known(which);
        inRange("strength", strength);
        var days = patients.days(patient);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return add(patient, Urge.beginning(id, known, strength, null, now, days), days);
    }

    /**
     * Keeps how strong the urge is now.
     *
     * @param id made before the write
     * @param strength 0-10
     * @throws InvalidEntry at {@code strength}
     * @throws EditedMeanwhile where it was answered in another tab
     * @throws NotFound where there is no such urge
     */
    public void howStrong(PatientId patient, UUID urge, UUID id, int strength) {
        access.mayWrite(patient);
        inRange("strength", strength);
        var held = rows.hold(patient, urge, patients.days(patient).zone()).orElseThrow(NotFound::new);
        if (!held.open()) {
            throw new EditedMeanwhile("urge");
        }
        rows.add(patient, new Report(id, urge, clock.instant().truncatedTo(ChronoUnit.MICROS), strength));
    }

    /**
     * Says what happened. The same answer again changes nothing. A check that stands on the ladder has its try by this,
     * unless it was done at once.
     *
     * @param version the one that was shown
     * @param after how strong the urge is now, 0-10; null where it is not said
     * @throws InvalidEntry at {@code after}
     * @throws EditedMeanwhile where it was answered otherwise in another tab
     * @throws NotFound where there is no such urge
     */
    public Urge answer(PatientId patient, UUID id, int version, Outcome outcome, @Nullable Integer after) {
        access.mayWrite(patient);
        if (after != null) {
            inRange("after", after);
        }
        var days = patients.days(patient);
        var urge = rows.hold(patient, id, days.zone()).orElseThrow(NotFound::new);
        var said = outcome == Outcome.UNSAID ? null : after;
        if (urge.outcome() == outcome && Objects.equals(urge.after(), said)) {
            return urge;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!urge.open() || !rows.answer(patient, id, version, outcome, said, now)) {
            throw new EditedMeanwhile("urge");
        }
        var answered = rows.hold(patient, id, days.zone()).orElseThrow(NotFound::new);
        timerTries.keep(patient, answered, days.dayOf(now));
        return answered;
    }

    /**
     * Takes an answer back: the urge is open again, or gone where it was never waited with.
     *
     * @param version the one that was shown
     * @throws EditedMeanwhile where it changed in another tab
     */
    public void takeBack(PatientId patient, UUID id, int version) {
        access.mayWrite(patient);
        var urge = rows.hold(patient, id, patients.days(patient).zone());
        if (urge.isEmpty() || urge.get().open()) {
            return;
        }
        var done = urge.get().length() == null
                ? rows.remove(patient, id, version)
                : rows.answer(patient, id, version, null, null, null);
        if (!done) {
            throw new EditedMeanwhile("urge");
        }
        timerTries.takeBack(patient, id);
    }

    private Urge add(PatientId patient, Urge urge, PatientDays days) {
        rows.add(patient, urge);
        return rows.hold(patient, urge.id(), days.zone()).orElseThrow(NotFound::new);
    }

    private Ridden ridden(PatientId patient, List<Urge> urges, LocalDate from, PatientDays days) {
        return Riding.of(
                urges.stream().filter(urge -> !urge.day().isBefore(from)).toList(),
                rows.reportsSince(patient, days.startOf(from)),
                sessions.since(patient, from, Riding.SESSION),
                from,
                DAYS);
    }

    private Which known(Which which) {
        var check = which.check();
        if (check == null) {
            return Which.own(Typed.line("which", String.valueOf(which.words())));
        }
        if (checks.find(check).isEmpty()) {
            throw new InvalidEntry("which", "Choose one of the list, or say it in your own words.");
        }
        return which;
    }

    static void inRange(String field, int strength) {
        if (strength < 0 || strength > 10) {
            throw new InvalidEntry(field, "Choose a number from 0 to 10.");
        }
    }
}
