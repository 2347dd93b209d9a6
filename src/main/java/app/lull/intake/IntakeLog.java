package app.lull.intake;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.intake.NotAccepted.Field;
import app.lull.store.EditedMeanwhile;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient took with caffeine in it: one tap to log it, and it can be changed, removed and put back. */
@Service
@Transactional
public class IntakeLog {

    private static final int CHIPS = 4;
    private static final int MOST_AT_ONCE = 30;

    private final IntakeEntries entries;
    private final OwnItems ownItems;
    private final Cupboard cupboard;
    private final DayTotals totals;
    private final Bedtimes bedtimes;
    private final AboutMes aboutMes;
    private final ObjectProvider<CaffeinePlan> plans;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    IntakeLog(
            IntakeEntries entries,
            OwnItems ownItems,
            Cupboard cupboard,
            DayTotals totals,
            Bedtimes bedtimes,
            AboutMes aboutMes,
            ObjectProvider<CaffeinePlan> plans,
            Patients patients,
            Access access,
            Clock clock) {
        this.entries = entries;
        this.ownItems = ownItems;
        this.cupboard = cupboard;
        this.totals = totals;
        this.bedtimes = bedtimes;
        this.aboutMes = aboutMes;
        this.plans = plans;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** Today's entries, their sum, and what is left of them at bedtime. */
    @Transactional(readOnly = true)
    public IntakeDay today(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return day(patient, now(patient));
    }

    /** The log's screen: today, and what this patient usually takes at this hour. */
    @Transactional(readOnly = true)
    public LogPage page(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        var today = now(patient);
        var here = LocalDateTime.ofInstant(today.now(), today.days().zone());
        var habits = Habits.at(here.toLocalTime(), today.recent(), CHIPS);
        return new LogPage(
                day(patient, today),
                today.curve().orElse(null),
                cupboard.filledUp(habits, CHIPS),
                !habits.isEmpty(),
                today.repeat().orElse(null),
                here);
    }

    /** Those of these days, earliest first; both ends are in. */
    @Transactional(readOnly = true)
    public List<Entry> entriesOf(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return entries.between(
                patient,
                PatientDays.nameable(from),
                PatientDays.nameable(to),
                patients.days(patient).zone());
    }

    /** The days that are known, from the first to the last of these, earliest first; both ends are in. */
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

    /** Whether anything was logged, ever. */
    @Transactional(readOnly = true)
    public boolean isBegun(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return entries.any(patient);
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
     * The places of the slider for size and strength; never empty.
     *
     * @throws NotFound for an item that does not exist
     */
    @Transactional(readOnly = true)
    public List<Stop> stops(PatientId patient, Item item) {
        access.mayRead(patient, DataKind.INTAKE);
        return cupboard.stops(patient, item);
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
        return logAll(patient, List.of(new Logging(id, item, amount, when))).getFirst();
    }

    /**
     * Logs several at once, or none of them.
     *
     * @return the entries, in the same order
     * @throws NotAccepted where a value cannot be kept, or there are more than {@value #MOST_AT_ONCE}
     * @throws NotFound for an item that does not exist
     */
    public List<Entry> logAll(PatientId patient, List<Logging> several) {
        access.mayWrite(patient);
        if (several.size() > MOST_AT_ONCE) {
            throw new NotAccepted(Field.SERVINGS, "Up to 30 things fit into one go.");
        }
        var days = patients.days(patient);
        var now = clock.instant();
        var made = several.stream()
                .map(one -> cupboard.entry(patient, one, moment(one.when(), days, now), days))
                .toList();
        write(patient, made, now);
        return made.stream()
                .map(entry -> entries.find(patient, entry.id(), days.zone()).orElseThrow(NotFound::new))
                .toList();
    }

    private static Instant moment(@Nullable LocalDateTime when, PatientDays days, Instant now) {
        return (when == null ? now : Accepted.moment(when, days.zone(), now)).truncatedTo(ChronoUnit.MICROS);
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
     * @param sipMinutes from the first sip to the last
     * @param version the one that was shown
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where it is gone
     */
    public Entry edit(PatientId patient, UUID id, int version, LocalDateTime when, double servings, int sipMinutes) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var before = entries.find(patient, id, days.zone()).orElseThrow(NotFound::new);
        var sameTime =
                when.truncatedTo(ChronoUnit.MINUTES).equals(before.local().truncatedTo(ChronoUnit.MINUTES));
        var at = sameTime ? before.at() : Accepted.moment(when, days.zone(), clock.instant());
        var day = sameTime ? before.day() : days.dayOf(at);
        var kept = Accepted.servings(servings);
        var sip = Accepted.sipMinutes(sipMinutes);
        totals.take(patient, before.day(), day);
        if (!entries.change(patient, id, version, at, day, kept, sip)) {
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
        write(patient, List.of(removed), clock.instant());
    }

    /** Says that there is nothing with caffeine today, or takes that back; where something is logged, it changes nothing. */
    public void nothingToday(PatientId patient, boolean nothing) {
        access.mayWrite(patient);
        var today = patients.days(patient).dayOf(clock.instant());
        totals.take(patient, today);
        totals.sayNone(patient, today, nothing);
    }

    private void write(PatientId patient, List<Entry> several, Instant now) {
        var ofDays = several.stream().map(Entry::day).toArray(LocalDate[]::new);
        totals.take(patient, ofDays);
        several.forEach(entry -> entries.add(patient, entry, now));
        totals.count(patient, ofDays);
    }

    private Today now(PatientId patient) {
        var days = patients.days(patient);
        var now = clock.instant();
        var about = aboutMes.of(patient);
        var recent = entries.since(patient, Today.since(now, about), days.dayOf(now), days.zone());
        return new Today(days, now, about, bedtimes.of(patient), recent);
    }

    private IntakeDay day(PatientId patient, Today today) {
        var day = today.days().dayOf(today.now());
        var saidNone = totals.between(patient, day, day).stream().anyMatch(DayTotal::saidNone);
        var plan = plans.stream()
                .flatMap(one -> one.between(patient, day, day).stream())
                .findFirst();
        return today.day(saidNone, plan.orElse(null));
    }
}
