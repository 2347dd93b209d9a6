package app.lull.intake;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.intake.CaffeineKinetics.Dose;
import app.lull.store.EditedMeanwhile;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient took with caffeine in it: one tap to log it, and it can be changed, removed and put back. */
@Service
@Transactional
public class IntakeLog {

    private static final int CHIPS = 4;

    private final IntakeEntries entries;
    private final OwnItems ownItems;
    private final Cupboard cupboard;
    private final DayTotals totals;
    private final Bedtimes bedtimes;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    IntakeLog(
            IntakeEntries entries,
            OwnItems ownItems,
            Cupboard cupboard,
            DayTotals totals,
            Bedtimes bedtimes,
            Patients patients,
            Access access,
            Clock clock) {
        this.entries = entries;
        this.ownItems = ownItems;
        this.cupboard = cupboard;
        this.totals = totals;
        this.bedtimes = bedtimes;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** Today's entries, their sum, and what is left of them at bedtime. */
    @Transactional(readOnly = true)
    public IntakeDay today(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        var days = patients.days(patient);
        var now = clock.instant();
        var recent = entries.since(patient, now.minus(CaffeineKinetics.HORIZON), days.dayOf(now), days.zone());
        return day(patient, days, now, recent);
    }

    /** The log's screen: today, and what this patient usually takes at this hour. */
    @Transactional(readOnly = true)
    public LogPage page(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        var days = patients.days(patient);
        var now = clock.instant();
        var recent = entries.since(patient, now.minus(Habits.WINDOW), days.dayOf(now), days.zone());
        var habits = Habits.at(LocalTime.ofInstant(now, days.zone()), recent, CHIPS);
        var today = day(patient, days, now, recent);
        return new LogPage(
                today, cupboard.filledUp(habits, CHIPS), !habits.isEmpty(), LocalDateTime.ofInstant(now, days.zone()));
    }

    /** The days with entries from the first to the last of these, earliest first; both ends are in. */
    @Transactional(readOnly = true)
    public List<DayTotal> totals(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return totals.between(patient, PatientDays.nameable(from), PatientDays.nameable(to));
    }

    /** Every entry there is, earliest first. */
    @Transactional(readOnly = true)
    public List<Entry> all(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return entries.all(patient, patients.days(patient).zone());
    }

    @Transactional(readOnly = true)
    List<OwnItem> ownItems(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return ownItems.all(patient);
    }

    /** What the words may mean, own items first; some own and common ones where nothing is typed. At most 14. */
    @Transactional(readOnly = true)
    public List<Choice> search(PatientId patient, String words) {
        access.mayRead(patient, DataKind.INTAKE);
        return cupboard.search(patient, words);
    }

    /**
     * Logs an item. The same id again is the same entry.
     *
     * @param id made before the write
     * @param when on the patient's wall clock, up to 14 days back; null for now
     * @throws NotAccepted where a value cannot be kept
     * @throws NotFound for an item that does not exist
     */
    public Entry log(PatientId patient, UUID id, Item item, Amount amount, @Nullable LocalDateTime when) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var now = clock.instant();
        var at = when == null ? now : Accepted.moment(when, days.zone(), now);
        var entry = cupboard.entry(patient, id, item, amount, at.truncatedTo(ChronoUnit.MICROS), days);
        write(patient, entry, now);
        return entries.find(patient, id, days.zone()).orElseThrow(NotFound::new);
    }

    /**
     * Names an own item and logs one of it. The same name with the same milligrams is the item it was before.
     *
     * @param id of the entry, made before the write
     * @param itemId of the item, made before the write
     * @param name what the patient typed; kept without the blanks around it, sealed
     * @param mg caffeine in it, 0 to 1000
     * @param when on the patient's wall clock; null for now
     * @throws NotAccepted where a value cannot be kept; then nothing is
     */
    public Entry logOwn(PatientId patient, UUID id, UUID itemId, String name, double mg, @Nullable LocalDateTime when) {
        access.mayWrite(patient);
        var typed = new OwnItem(itemId, Accepted.name(name), Accepted.mg(mg));
        if (when != null) {
            Accepted.moment(when, patients.days(patient).zone(), clock.instant());
        }
        var item =
                ownItems.all(patient).stream().filter(typed::isAs).findFirst().orElse(typed);
        ownItems.add(patient, item, clock.instant());
        return log(patient, id, new Item.Own(item.id()), Amount.ONE, when);
    }

    /**
     * Changes time and amount.
     *
     * @param version the one that was shown
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where it is gone
     */
    public Entry edit(PatientId patient, UUID id, int version, LocalDateTime when, double servings) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var before = entries.find(patient, id, days.zone()).orElseThrow(NotFound::new);
        var sameTime =
                when.truncatedTo(ChronoUnit.MINUTES).equals(before.local().truncatedTo(ChronoUnit.MINUTES));
        var at = sameTime ? before.at() : Accepted.moment(when, days.zone(), clock.instant());
        var day = sameTime ? before.day() : days.dayOf(at);
        var kept = Accepted.servings(servings);
        totals.take(patient, before.day(), day);
        if (!entries.change(patient, id, version, at, day, kept)) {
            throw new EditedMeanwhile("entry");
        }
        totals.count(patient, before.day(), day);
        return entries.find(patient, id, days.zone()).orElseThrow(NotFound::new);
    }

    /**
     * Removes an entry; one that is gone already stays gone.
     *
     * @return what was removed, to be put back; empty where it was gone already
     * @throws EditedMeanwhile where it was changed in another tab
     */
    public Optional<Entry> remove(PatientId patient, UUID id, int version) {
        access.mayWrite(patient);
        var zone = patients.days(patient).zone();
        var before = entries.find(patient, id, zone).orElse(null);
        if (before == null) {
            return Optional.empty();
        }
        totals.take(patient, before.day());
        if (!entries.remove(patient, id, version)) {
            if (entries.find(patient, id, zone).isPresent()) {
                throw new EditedMeanwhile("entry");
            }
            return Optional.empty();
        }
        totals.count(patient, before.day());
        return Optional.of(before);
    }

    /** Puts back what was removed, as it was. @throws NotFound where its item is not the patient's */
    public void putBack(PatientId patient, Entry removed) {
        access.mayWrite(patient);
        if (removed.item() instanceof Item.Own(var own)) {
            var _ = ownItems.find(patient, own).orElseThrow(NotFound::new);
        }
        write(patient, removed, clock.instant());
    }

    /** When this patient goes to bed, on the wall clock; 23:00 until they say so. */
    public void bedtime(PatientId patient, LocalTime bedtime) {
        access.mayWrite(patient);
        bedtimes.set(patient, bedtime.truncatedTo(ChronoUnit.MINUTES));
    }

    private void write(PatientId patient, Entry entry, Instant now) {
        totals.take(patient, entry.day());
        entries.add(patient, entry, now);
        totals.count(patient, entry.day());
    }

    private IntakeDay day(PatientId patient, PatientDays days, Instant now, List<Entry> recent) {
        var today = days.dayOf(now);
        var ofToday = recent.stream().filter(entry -> entry.day().equals(today)).toList();
        var bedtime = bedtimes.of(patient);
        var bed = Bedtime.near(now, bedtime, days.zone());
        var moment = bed.past() ? now : bed.at();
        var doses = recent.stream()
                .filter(entry -> entry.at().isAfter(moment.minus(CaffeineKinetics.HORIZON)))
                .map(entry -> new Dose(entry.mg(), entry.at(), entry.absorption()))
                .toList();
        return new IntakeDay(
                today,
                ofToday,
                ofToday.stream().mapToDouble(Entry::mg).sum(),
                bedtime,
                bed.past(),
                CaffeineKinetics.left(doses, moment, CaffeineKinetics.MEAN_HALF_LIFE));
    }
}
