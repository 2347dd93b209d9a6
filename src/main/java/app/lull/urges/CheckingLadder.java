package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.Check;
import app.lull.curriculum.Checks;
import app.lull.store.EditedMeanwhile;
import app.lull.urges.LadderPage.Rung;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ladder of checks: which, in what order, what is tried next with each, and how the tries went. */
@Service
@Transactional
public class CheckingLadder {

    /** Far more than anybody works on. */
    private static final int MOST = 40;

    private final LadderRows rows;
    private final TryRows tries;
    private final Checks checks;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    CheckingLadder(LadderRows rows, TryRows tries, Checks checks, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.checks = checks;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The ladder as it stands, and what was tried. */
    @Transactional(readOnly = true)
    public LadderPage page(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        var standing = rows.all(patient);
        var tried = tries.all(patient).stream().collect(Collectors.groupingBy(LadderTry::check));
        return new LadderPage(
                standing.stream()
                        .map(one -> new Rung(one, called(one.which()), tried.getOrDefault(one.id(), List.of())))
                        .toList(),
                checks.all().stream()
                        .filter(check -> standing.stream()
                                .noneMatch(one -> check.id().equals(one.which().check())))
                        .toList());
    }

    /**
     * Puts a check on the ladder, as the hardest one. The same id again changes nothing.
     *
     * @throws InvalidEntry at {@code which}, {@code replacement} or {@code helper}
     */
    public void add(PatientId patient, LadderCheck check) {
        access.mayWrite(patient);
        var which = check.which().check() == null
                ? Which.own(Typed.line("which", String.valueOf(check.which().words())))
                : check.which();
        if (which.check() != null && checks.find(which.check()).isEmpty()) {
            throw new InvalidEntry("which", "Choose one of the list, or say it in your own words.");
        }
        var standing = rows.holdAll(patient);
        if (standing.stream().anyMatch(one -> one.id().equals(check.id()))) {
            return;
        }
        refuseTwice(standing, which);
        if (standing.size() >= MOST) {
            throw new InvalidEntry("which", "There are %d on your ladder. Put one away first.".formatted(MOST));
        }
        rows.add(patient, tidy(check, which), clock.instant());
        changed(patient);
    }

    /**
     * Changes how often, what is tried next, what to do instead and who helps; the check itself and its place stay.
     *
     * @throws InvalidEntry at {@code replacement} or {@code helper}
     * @throws EditedMeanwhile where it was changed in another tab, or put away
     */
    public void change(PatientId patient, LadderCheck check) {
        access.mayWrite(patient);
        if (!rows.change(patient, tidy(check, check.which()))) {
            throw new EditedMeanwhile("ladder");
        }
        changed(patient);
    }

    /** Moves it by one, towards the easy end or the hard one; at the end it stays. @throws NotFound where it is gone */
    public void move(PatientId patient, UUID id, boolean easier) {
        access.mayWrite(patient);
        var ids = rows.holdAll(patient).stream().map(LadderCheck::id).collect(Collectors.toCollection(ArrayList::new));
        var at = ids.indexOf(id);
        if (at < 0) {
            throw new NotFound();
        }
        var to = easier ? at - 1 : at + 1;
        if (to < 0 || to >= ids.size()) {
            return;
        }
        Collections.swap(ids, at, to);
        for (int place = 0; place < ids.size(); place++) {
            rows.place(patient, ids.get(place), place);
        }
        changed(patient);
    }

    /** Puts it away; what was tried is kept. One that is away already stays away. */
    public void putAway(PatientId patient, UUID id) {
        access.mayWrite(patient);
        if (rows.putAway(patient, id, true)) {
            changed(patient);
        }
    }

    /**
     * Puts back what was put away.
     *
     * @throws NotFound where it is not away
     * @throws InvalidEntry at {@code which} where the same check stands on the ladder again
     */
    public void putBack(PatientId patient, UUID id) {
        access.mayWrite(patient);
        var standing = rows.holdAll(patient);
        var away = rows.putAway(patient, id).orElseThrow(NotFound::new);
        refuseTwice(standing, away.which());
        rows.putAway(patient, id, false);
        changed(patient);
    }

    /**
     * Keeps how a try went. The same id again changes nothing.
     *
     * @param id made before the write
     * @param check the id of one on the ladder; the step is the one it has now
     * @param start how strong the urge was as it began, 0-10; null where it is not said
     * @param peak the strongest
     * @param end in the end
     * @throws InvalidEntry at {@code start}, {@code peak}, {@code end} or {@code note}
     * @throws NotFound where the ladder has none of this id
     */
    public LadderTry tried(
            PatientId patient,
            UUID id,
            UUID check,
            LadderTry.Went went,
            @Nullable Integer start,
            @Nullable Integer peak,
            @Nullable Integer end,
            @Nullable String note) {
        access.mayWrite(patient);
        inRange("start", start);
        inRange("peak", peak);
        inRange("end", end);
        if (peak != null && (start != null && peak < start || end != null && peak < end)) {
            throw new InvalidEntry("peak", "The strongest cannot be weaker than the beginning or the end.");
        }
        var kept = Typed.noteOrNothing("note", note);
        var rung = rows.holdAll(patient).stream()
                .filter(one -> one.id().equals(check))
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = patients.days(patient).dayOf(now);
        var one = new LadderTry(id, check, rung.step(), went, start, peak, end, kept, now, day);
        tries.add(patient, one);
        return one;
    }

    /** Takes a try back; one that is gone already stays gone. */
    public void takeBack(PatientId patient, UUID triedId) {
        access.mayWrite(patient);
        tries.remove(patient, triedId);
    }

    private void changed(PatientId patient) {
        rows.changedOn(patient, patients.today(patient));
    }

    private String called(Which which) {
        var words = which.words();
        return words == null
                ? checks.find(String.valueOf(which.check())).map(Check::words).orElse("Checking")
                : words;
    }

    private static void refuseTwice(List<LadderCheck> standing, Which which) {
        if (standing.stream().anyMatch(one -> one.which().equals(which))) {
            throw new InvalidEntry("which", "This one is on your ladder already.");
        }
    }

    private static LadderCheck tidy(LadderCheck check, Which which) {
        return new LadderCheck(
                check.id(),
                which,
                check.band(),
                check.step(),
                Typed.lineOrNothing("replacement", check.replacement()),
                Typed.lineOrNothing("helper", check.helper()),
                check.version());
    }

    private static void inRange(String field, @Nullable Integer strength) {
        if (strength != null) {
            Urges.inRange(field, strength);
        }
    }
}
