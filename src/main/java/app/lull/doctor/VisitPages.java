package app.lull.doctor;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages for the doctor: one for each planned visit, changed until its day is over, and as it was from then on. */
@Service
@Transactional
public class VisitPages {

    private static final String TAKEN = "There is a page for a visit on that day already.";

    private final PageRows rows;
    private final UsualFacts usual;
    private final PagePrint print;
    private final Optional<DecidedVisit> decided;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    VisitPages(
            PageRows rows,
            UsualFacts usual,
            PagePrint print,
            Optional<DecidedVisit> decided,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.usual = usual;
        this.print = print;
        this.decided = decided;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** Every page, the latest visit first. */
    @Transactional(readOnly = true)
    public List<VisitPage> all(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient, patients.today(patient));
    }

    /** A day decided somewhere else for which a page can be begun; empty where there is none, or it has its page already. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> decided(PatientId patient) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        return decided.flatMap(known -> known.visitOn(patient))
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)))
                .filter(day -> rows.on(patient, day, today).isEmpty());
    }

    /** One of them. @throws NotFound where there is no such page */
    @Transactional(readOnly = true)
    public VisitPage page(PatientId patient, UUID id) {
        access.mayWrite(patient);
        return find(patient, id);
    }

    /**
     * Begins the page of a visit, with the usual facts of what is kept already filled in. Where the visit has a page, that
     * is the one.
     *
     * @param id made before the write
     * @param visitOn today, or a day within a year
     * @throws InvalidEntry for {@code visitOn}
     */
    public VisitPage begin(PatientId patient, UUID id, LocalDate visitOn) {
        access.mayWrite(patient);
        var today = patients.today(patient);
        checkDay(visitOn, today);
        var there = rows.on(patient, visitOn, today);
        if (there.isPresent()) {
            return there.get();
        }
        var text = usual.of(patient, today);
        rows.add(patient, new VisitPage(id, visitOn, text, 0, today, true), clock.instant());
        return rows.on(patient, visitOn, today).orElseThrow(() -> new EditedMeanwhile("page for the doctor"));
    }

    /**
     * Keeps what is written. The same text again changes nothing.
     *
     * @param seenVersion the version that was shown
     * @throws InvalidEntry for an answer that is too long; its field is the question's name
     * @throws VisitOver where its day is over
     * @throws EditedMeanwhile where it was changed since
     * @throws NotFound where it is gone
     */
    public VisitPage keep(PatientId patient, UUID id, PageText text, int seenVersion) {
        access.mayWrite(patient);
        var there = open(patient, id);
        return there.text().equals(text.checked()) ? there : change(patient, there, there.visitOn(), text, seenVersion);
    }

    /**
     * Moves the visit to another day.
     *
     * @throws InvalidEntry for {@code visitOn}: as in {@link #begin}, or where another visit has that day
     * @throws VisitOver where its day is over
     * @throws EditedMeanwhile where it was changed since
     */
    public VisitPage move(PatientId patient, UUID id, LocalDate visitOn, int seenVersion) {
        access.mayWrite(patient);
        var there = open(patient, id);
        if (there.visitOn().equals(visitOn)) {
            return there;
        }
        var today = patients.today(patient);
        checkDay(visitOn, today);
        if (rows.on(patient, visitOn, today).isPresent()) {
            throw new InvalidEntry("visitOn", TAKEN);
        }
        return change(patient, there, visitOn, there.text(), seenVersion);
    }

    /**
     * Takes a page away, for a visit that is off.
     *
     * @return what was removed, to be put back; empty where it was gone already
     * @throws EditedMeanwhile where it was changed since
     */
    public Optional<VisitPage> remove(PatientId patient, UUID id, int seenVersion) {
        access.mayWrite(patient);
        var there = rows.find(patient, id, patients.today(patient));
        if (there.isPresent() && !rows.remove(patient, id, seenVersion)) {
            throw new EditedMeanwhile("page for the doctor");
        }
        return there;
    }

    /** Puts back what was removed, as it was. @throws InvalidEntry for {@code visitOn} where another page has its day */
    public void putBack(PatientId patient, VisitPage removed) {
        access.mayWrite(patient);
        if (removed.version() < 0
                || removed.changedOn().getYear() < 2020
                || removed.visitOn().getYear() >= 2200) {
            throw new InvalidEntry("visitOn", "This is not a page that was taken away here.");
        }
        if (removed.changedOn().isAfter(removed.visitOn())) {
            throw new InvalidEntry("visitOn", "A page is for a visit on the day it is written, or later.");
        }
        rows.add(patient, removed, clock.instant());
        if (rows.find(patient, removed.id(), patients.today(patient)).isEmpty()) {
            throw new InvalidEntry("visitOn", TAKEN);
        }
    }

    /** The page on paper: A4, or letter where that is in use. @throws NotFound where there is no such page */
    @Transactional(readOnly = true)
    public Printed print(PatientId patient, UUID id) {
        access.mayWrite(patient);
        return print.print(find(patient, id), Paper.in(patients.days(patient).zone()));
    }

    private VisitPage change(PatientId patient, VisitPage there, LocalDate visitOn, PageText text, int seenVersion) {
        var today = patients.today(patient);
        var changed = new VisitPage(there.id(), visitOn, text, seenVersion, today, true);
        if (!rows.change(patient, changed, clock.instant())) {
            throw new EditedMeanwhile("page for the doctor");
        }
        return find(patient, there.id());
    }

    private VisitPage open(PatientId patient, UUID id) {
        var there = find(patient, id);
        if (!there.open()) {
            throw new VisitOver();
        }
        return there;
    }

    private VisitPage find(PatientId patient, UUID id) {
        return rows.find(patient, id, patients.today(patient)).orElseThrow(NotFound::new);
    }

    private static void checkDay(LocalDate visitOn, LocalDate today) {
        if (visitOn.isBefore(today)) {
            throw new InvalidEntry("visitOn", "Choose today or a later day: the page is for a visit to come.");
        }
        if (visitOn.isAfter(today.plusYears(1))) {
            throw new InvalidEntry("visitOn", "Choose a day within a year.");
        }
    }
}
