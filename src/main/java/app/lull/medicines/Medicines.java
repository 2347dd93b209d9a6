package app.lull.medicines;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.MedicineGroups;
import app.lull.store.EditedMeanwhile;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient takes beside caffeine, and what became of it. Nothing is deleted because it was stopped. */
@Service
@Transactional
public class Medicines {

    /** As far back as the time of something can be changed. */
    private static final int SHOWN_DAYS = 14;

    private final OwnMedicines rows;
    private final MedicineEvents events;
    private final TimesTaken times;
    private final TakenDays evenings;
    private final MedicineGroups groups;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Medicines(
            OwnMedicines rows,
            MedicineEvents events,
            TimesTaken times,
            TakenDays evenings,
            MedicineGroups groups,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.times = times;
        this.evenings = evenings;
        this.groups = groups;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The screen: one tap, the list, the history, the week's alcohol. */
    @Transactional(readOnly = true)
    public MedicinesPage page(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        var days = patients.days(patient);
        var now = clock.instant();
        var today = days.dayOf(now);
        var list = list(patient);
        var lately = times.between(patient, today.minusDays(Habits.DAYS), today, days.zone());
        var week = evenings.between(patient, today.minusDays(AlcoholWeek.DAYS - 1L), today);
        return new MedicinesPage(
                LocalDateTime.ofInstant(now, days.zone()),
                today,
                Habits.of(lately, list),
                lately.stream()
                        .filter(once -> !once.day().isBefore(today.minusDays(SHOWN_DAYS)))
                        .toList(),
                list,
                history(patient, list),
                AlcoholWeek.of(week.values(), StandardDrink.place(days.zone())));
    }

    /** What the patient takes, or took, as it was added. */
    @Transactional(readOnly = true)
    public List<MedicineNow> all(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return list(patient);
    }

    /** The days on which something was begun, changed or stopped, in the list or as an evening tells; both ends are in. */
    @Transactional(readOnly = true)
    public SortedSet<LocalDate> changes(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return history(patient, list(patient)).stream()
                .map(Told::on)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Adds something to the list. The same id again is the same row.
     *
     * @param typed its id made before the write; its version is left aside
     * @throws InvalidEntry at {@code since} for a day to come or longer ago than 50 years
     * @throws NotFound for a group that does not exist
     */
    public void add(PatientId patient, Medicine typed) {
        access.mayWrite(patient);
        rows.add(patient, accepted(patient, typed, List.of()).atVersion(0), clock.instant());
    }

    /**
     * Corrects what the list says.
     *
     * @param changed with the version that was shown
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where it is gone, or for a group that does not exist
     * @throws InvalidEntry at {@code since}
     */
    public Medicine edit(PatientId patient, Medicine changed) {
        access.mayWrite(patient);
        var _ = rows.hold(patient, changed.id()).orElseThrow(NotFound::new);
        if (!rows.change(patient, accepted(patient, changed, events.of(patient, changed.id())))) {
            throw new EditedMeanwhile("medicine");
        }
        return changed.atVersion(changed.version() + 1);
    }

    /**
     * Tells what became of a medicine. The same id again is the same row.
     *
     * @throws NotFound where the list has no such medicine
     * @throws InvalidEntry at {@code on} for a day to come, longer ago than 50 years, or before it began or was stopped;
     *     at {@code what} where it is stopped and not begun again, or begun already
     */
    public void tell(PatientId patient, MedicineEvent event) {
        access.mayWrite(patient);
        var medicine = rows.hold(patient, event.medicine()).orElseThrow(NotFound::new);
        if (events.find(patient, event.id()).isPresent()) {
            return;
        }
        var now = new MedicineNow(medicine, events.of(patient, medicine.id()), false);
        if (now.taken() == (event.what() == MedicineEvent.What.STARTED)) {
            throw new InvalidEntry(
                    "what", now.taken() ? "The list has it as taken already." : "The list has it as stopped already.");
        }
        Dates.told("on", event.on(), patients.today(patient));
        var turned = now.turnedOn();
        if (turned != null && event.on().isBefore(turned)) {
            throw new InvalidEntry(
                    "on", "Choose a day from %s on: it began or ended then.".formatted(Dates.plain(turned)));
        }
        events.add(patient, event, clock.instant());
    }

    /** Takes back what was told; empty where it is gone already. */
    public Optional<MedicineEvent> takeBack(PatientId patient, UUID event) {
        access.mayWrite(patient);
        var told = events.find(patient, event);
        told.ifPresent(one -> events.remove(patient, event));
        return told;
    }

    /** Puts back what was taken back, as it was. @throws NotFound where its medicine is gone */
    public void putBack(PatientId patient, MedicineEvent event) {
        access.mayWrite(patient);
        var _ = rows.hold(patient, event.medicine()).orElseThrow(NotFound::new);
        Dates.told("on", event.on(), patients.today(patient));
        events.add(patient, event, clock.instant());
    }

    /**
     * Takes a mistaken row out of the list, with all that was told of it. What was stopped stays; this is for what never
     * was so.
     *
     * @return what was removed, to be put back; empty where it was gone already
     * @throws EditedMeanwhile where it was changed in another tab
     */
    public Optional<Removed> remove(PatientId patient, UUID id, int version) {
        access.mayWrite(patient);
        var before = rows.hold(patient, id).orElse(null);
        if (before == null) {
            return Optional.empty();
        }
        var removed = new Removed(
                before,
                events.of(patient, id),
                times.of(patient, id, patients.days(patient).zone()));
        if (!rows.remove(patient, id, version)) {
            throw new EditedMeanwhile("medicine");
        }
        return Optional.of(removed);
    }

    /** Puts back what was removed, as it was. @throws NotFound for a group that does not exist */
    public void putBack(PatientId patient, Removed removed) {
        access.mayWrite(patient);
        if (!removed.isOfOne()) {
            throw new IllegalArgumentException("all of it belongs to one medicine");
        }
        var today = patients.today(patient);
        removed.events().forEach(event -> Dates.told("on", event.on(), today));
        var now = clock.instant();
        rows.add(patient, accepted(patient, removed.medicine(), removed.events()), now);
        removed.events().forEach(event -> events.add(patient, event, now));
        removed.taken().forEach(once -> times.add(patient, once, now));
    }

    private Medicine accepted(PatientId patient, Medicine typed, List<MedicineEvent> after) {
        var group = typed.group();
        if (group != null && groups.find(group).isEmpty()) {
            throw new NotFound();
        }
        var since = typed.since();
        if (since != null) {
            Dates.told("since", since, patients.today(patient));
            if (!after.isEmpty() && since.isAfter(after.getFirst().on())) {
                throw new InvalidEntry(
                        "since",
                        "The history tells of it on %s already. Choose that day or an earlier one."
                                .formatted(Dates.plain(after.getFirst().on())));
            }
        }
        return typed;
    }

    private List<MedicineNow> list(PatientId patient) {
        var of = events.all(patient).stream().collect(Collectors.groupingBy(MedicineEvent::medicine));
        return rows.all(patient).stream()
                .map(one ->
                        new MedicineNow(one, of.getOrDefault(one.id(), List.of()), groups.changesCaffeine(one.name())))
                .toList();
    }

    private List<Told> history(PatientId patient, List<MedicineNow> list) {
        return Told.all(
                list,
                evenings
                        .medicines(patient, PatientDays.nameable(LocalDate.MIN), PatientDays.nameable(LocalDate.MAX))
                        .values()
                        .stream()
                        .flatMap(Collection::stream)
                        .toList());
    }
}
