package app.lull.worries;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.intake.IntakeSettings;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import app.lull.worries.Worry.Kind;
import app.lull.worries.Worry.State;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Worries kept for later, sorted when their time of the day has come. */
@Service
@Transactional
public class Worries {

    /** How many days are looked back on, today included. */
    public static final int DAYS = 28;

    private final WorryRows rows;
    private final SlotRows slots;
    private final SafetyLog safety;
    private final IntakeSettings settings;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Worries(
            WorryRows rows,
            SlotRows slots,
            SafetyLog safety,
            IntakeSettings settings,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.slots = slots;
        this.safety = safety;
        this.settings = settings;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** What the page of worry time shows now. */
    @Transactional(readOnly = true)
    public WorryPage page(PatientId patient) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var now = clock.instant();
        var today = days.dayOf(now);
        var slot = slots.find(patient).orElse(Slot.NONE);
        var bedtime = settings.bedtime(patient);
        var listed = rows.waitingOrSortedOn(patient, today, days.zone());
        return new WorryPage(
                slot,
                slot.nearBed(bedtime),
                bedtime,
                !slot.isKept() || !now.isBefore(slot.on(today, days)),
                safety.standing(patient).fearRests(),
                listed.stream().filter(worry -> worry.state() == State.WAITS).toList(),
                listed.stream()
                        .filter(worry -> worry.state() != State.WAITS)
                        .sorted(Comparator.comparing(Worry::keptAt).reversed())
                        .toList(),
                rows.mattered(patient, today.minusDays(DAYS - 1), DAYS));
    }

    /** The time that worries wait for; empty of choice where none was kept ({@link Slot#isKept}). */
    @Transactional(readOnly = true)
    public Slot slot(PatientId patient) {
        access.mayWrite(patient);
        return slots.find(patient).orElse(Slot.NONE);
    }

    /**
     * Keeps a worry for later. The same id again is the same worry.
     *
     * @param id made before the write
     * @param words what it is about, up to 1,000 characters; null or blank to keep it without words
     * @throws InvalidEntry at {@code words}
     */
    public Worry keep(PatientId patient, UUID id, @Nullable String words) {
        access.mayWrite(patient);
        var kept = Typed.textOrNothing("words", words);
        var days = patients.days(patient);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(
                patient,
                new Worry(
                        id,
                        kept,
                        now,
                        LocalDateTime.ofInstant(now, days.zone()),
                        days.dayOf(now),
                        State.WAITS,
                        null,
                        null,
                        null,
                        null,
                        0));
        return rows.hold(patient, id, days.zone()).orElseThrow(NotFound::new);
    }

    /**
     * Sorts a worry. The same again changes nothing.
     *
     * @param version the one that was shown
     * @param matters whether it still matters
     * @param next the next small thing to do, up to 1,000 characters; null or blank for none
     * @throws InvalidEntry at {@code next}
     * @throws EditedMeanwhile where it was sorted otherwise in another tab
     * @throws NotFound where there is none of this id
     */
    public void sort(PatientId patient, UUID id, int version, Kind kind, boolean matters, @Nullable String next) {
        access.mayWrite(patient);
        put(patient, id, version, State.SORTED, kind, matters, Typed.textOrNothing("next", next));
    }

    /** Lets a worry go without sorting it. Refusals as of {@link #sort}. */
    public void letGo(PatientId patient, UUID id, int version) {
        access.mayWrite(patient);
        put(patient, id, version, State.LET_GO, null, null, null);
    }

    /** Lets a worry that was sorted or let go wait again. Refusals as of {@link #sort}. */
    public void waitAgain(PatientId patient, UUID id, int version) {
        access.mayWrite(patient);
        put(patient, id, version, State.WAITS, null, null, null);
    }

    /**
     * Keeps the time and place of every day.
     *
     * @param slot with the version that was shown
     * @throws InvalidEntry at {@code minutes} or {@code place}
     * @throws EditedMeanwhile where another was kept in another tab
     */
    public Slot keepSlot(PatientId patient, Slot slot) {
        access.mayWrite(patient);
        if (slot.minutes() < Slot.SHORTEST || slot.minutes() > Slot.LONGEST) {
            throw new InvalidEntry("minutes", "Between 5 and 60 minutes.");
        }
        var place = Typed.placeOrNothing("place", slot.place());
        var wanted = new Slot(slot.at().truncatedTo(ChronoUnit.MINUTES), slot.minutes(), place, slot.version());
        var before = slots.find(patient);
        if (before.isPresent() && same(before.get(), wanted)) {
            return before.get();
        }
        if (!(wanted.isKept() ? slots.change(patient, wanted) : slots.add(patient, wanted))) {
            throw new EditedMeanwhile("worry time");
        }
        return slots.find(patient).orElseThrow(NotFound::new);
    }

    /** Does without a time of the day; what waits is kept. */
    public void noSlot(PatientId patient) {
        access.mayWrite(patient);
        slots.remove(patient);
    }

    private void put(
            PatientId patient,
            UUID id,
            int version,
            State state,
            @Nullable Kind kind,
            @Nullable Boolean matters,
            @Nullable String next) {
        var days = patients.days(patient);
        var before = rows.hold(patient, id, days.zone()).orElseThrow(NotFound::new);
        if (before.state() == state
                && before.kind() == kind
                && Objects.equals(before.matters(), matters)
                && Objects.equals(before.next(), next)) {
            return;
        }
        var day = state == State.WAITS ? null : days.dayOf(clock.instant());
        if (!rows.put(patient, id, version, state, kind, matters, next, day)) {
            throw new EditedMeanwhile("worry");
        }
    }

    private static boolean same(Slot one, Slot other) {
        return one.at().equals(other.at())
                && one.minutes() == other.minutes()
                && Objects.equals(one.place(), other.place());
    }
}
