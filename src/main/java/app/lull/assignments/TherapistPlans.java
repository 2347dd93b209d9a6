package app.lull.assignments;

import app.lull.account.Access;
import app.lull.account.Audit;
import app.lull.account.InvalidEntry;
import app.lull.account.LongText;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.assignments.TailoredRows.NewRow;
import app.lull.careteam.PatientNames;
import app.lull.messages.SomethingWaits;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a therapist puts over the default path of a patient who is linked with them, and takes back. */
@Service
@Transactional
public class TherapistPlans {

    private static final String THING = "thing";
    private static final String ORDER = "order";
    private static final int DAYS_AHEAD = 366;
    private static final int MOST = 60;

    private final TailoredRows rows;
    private final PlanLines lines;
    private final PlanThings things;
    private final WhatIsShared known;
    private final PatientNames names;
    private final Patients patients;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TherapistPlans(
            TailoredRows rows,
            PlanLines lines,
            PlanThings things,
            WhatIsShared known,
            PatientNames names,
            Patients patients,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.things = things;
        this.known = known;
        this.names = names;
        this.patients = patients;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The plan as it stands, of every therapist of the patient. @throws NotFound where there is no active link */
    @Transactional(readOnly = true)
    public PlanPage page(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        var days = patients.days(patient);
        var today = days.dayOf(clock.instant());
        var order = known.toCome(patient);
        return new PlanPage(
                names.of(therapist, patient),
                today,
                days.zone(),
                lines.of(patient, therapist.value(), rows.all(patient), Set.of(), today),
                things.toAssign(),
                things.toPause(),
                order == null ? things.modules() : order,
                known.notShared(patient),
                order);
    }

    /**
     * Asks the patient for something. The same again is the same assignment.
     *
     * @param id made before the write
     * @throws InvalidEntry at {@code thing}, {@code from}, {@code until} or {@code note}
     * @throws NotFound where there is no active link
     */
    public void assign(TherapistId therapist, PatientId patient, UUID id, Assignment asked) {
        mustFollow(therapist, patient);
        var today = patients.today(patient);
        mustBeAmong(things.toAssign(), asked.kind(), asked.thing());
        var from = asked.from();
        if (from.isBefore(today) || from.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new InvalidEntry("from", "Choose a day from today on, a year ahead at most.");
        }
        var until = asked.until();
        if (until != null && (until.isBefore(from) || until.isAfter(from.plusDays(DAYS_AHEAD)))) {
            throw new InvalidEntry("until", "The last day comes on or after the first, a year later at most.");
        }
        if (asked.kind() == Kind.MEASURE) {
            known.mustBeApart(patient, asked.thing(), from);
        }
        var note = LongText.kept("note", asked.note(), Assignment.LONGEST_NOTE);
        add(therapist, patient, new NewRow(id, Verb.ASSIGN, asked.kind(), asked.thing(), List.of(), from, until, note));
    }

    /**
     * Opens a module, so that it may be begun before its time, and the sessions that wait for nothing else. A gate that
     * asks how somebody is stays.
     *
     * @throws InvalidEntry at {@code thing} for a module that was begun, or there is not
     * @throws NotFound where there is no active link
     */
    public void unlock(TherapistId therapist, PatientId patient, UUID id, int module) {
        mustFollow(therapist, patient);
        var number = Integer.toString(module);
        mustBeAmong(things.modules(), Kind.MODULE, number);
        var order = known.toCome(patient);
        if (order != null && order.stream().noneMatch(one -> one.id().equals(number))) {
            throw new InvalidEntry(THING, "This week was begun already; it can be done again at any time.");
        }
        add(therapist, patient, simple(id, Verb.UNLOCK, Kind.MODULE, number, patient));
    }

    /**
     * Puts the modules that still come in another order; an earlier order of this therapist is taken back with it.
     *
     * @param order the numbers of all that still come, each once
     * @throws InvalidEntry at {@code order} where the path is not shared, or has moved on
     * @throws NotFound where there is no active link
     */
    public void reorder(TherapistId therapist, PatientId patient, UUID id, List<Integer> order) {
        mustFollow(therapist, patient);
        var now = known.toCome(patient);
        if (now == null) {
            throw new InvalidEntry(
                    ORDER, "Where they are on the path is not shared with you, so the order cannot be changed here.");
        }
        var numbers = now.stream().map(one -> Integer.valueOf(one.id())).toList();
        if (!order.stream().sorted().toList().equals(numbers.stream().sorted().toList()) || order.size() < 2) {
            throw new InvalidEntry(ORDER, "They have moved on meanwhile. Please look again.");
        }
        var all = rows.all(patient);
        if (all.stream().anyMatch(one -> one.id().equals(id))) {
            return;
        }
        if (order.equals(numbers)) {
            throw new InvalidEntry(ORDER, "This is the order as it stands.");
        }
        all.stream()
                .filter(one -> one.verb() == Verb.ORDER && one.takenBackOn() == null)
                .filter(one -> one.therapist().equals(therapist))
                .forEach(one -> takeBack(therapist, patient, one.id()));
        add(
                therapist,
                patient,
                new NewRow(id, Verb.ORDER, Kind.MODULE, null, order, patients.today(patient), null, null));
    }

    /**
     * Passes a module over, or does not let something be asked for, until it is taken back. Nothing that is kept is hidden
     * by it, and nothing about staying safe can be paused.
     *
     * @throws InvalidEntry at {@code thing}
     * @throws NotFound where there is no active link
     */
    public void pause(TherapistId therapist, PatientId patient, UUID id, Kind kind, String thing) {
        mustFollow(therapist, patient);
        if (kind == Kind.MEASURE && thing.startsWith("PHQ-") && !isAmong(things.toPause(), kind, thing)) {
            throw new InvalidEntry(THING, "This form asks about safety too, so it is not paused.");
        }
        mustBeAmong(things.toPause(), kind, thing);
        add(therapist, patient, simple(id, Verb.PAUSE, kind, thing, patient));
    }

    /** Takes one's own back; what is taken back already stays so. @throws NotFound for another's, or where there is none */
    public void takeBack(TherapistId therapist, PatientId patient, UUID id) {
        mustFollow(therapist, patient);
        var own = rows.all(patient).stream()
                .filter(one -> one.id().equals(id) && one.therapist().equals(therapist))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (own.takenBackOn() == null
                && rows.takeBack(patient, therapist, id, patients.today(patient), clock.instant())) {
            audit.write(Audit.What.PLAN_CHANGED, therapist.value(), patient.value());
        }
    }

    private void add(TherapistId therapist, PatientId patient, NewRow row) {
        var own = rows.all(patient).stream()
                .filter(one -> one.therapist().equals(therapist))
                .toList();
        if (own.stream().anyMatch(one -> one.id().equals(row.id()))) {
            return;
        }
        if (own.stream().filter(one -> one.takenBackOn() == null).count() >= MOST) {
            throw new InvalidEntry(
                    THING, "%s things of yours stand in this plan. Take some back first.".formatted(MOST));
        }
        if (!rows.add(patient, therapist, row, patients.today(patient), clock.instant())) {
            throw new InvalidEntry(THING, "This stands in the plan already. Take it back there first.");
        }
        audit.write(Audit.What.PLAN_CHANGED, therapist.value(), patient.value());
        events.publishEvent(new SomethingWaits(patient.value(), SomethingWaits.Side.PATIENT));
    }

    private NewRow simple(UUID id, Verb verb, Kind kind, String thing, PatientId patient) {
        return new NewRow(id, verb, kind, thing, List.of(), patients.today(patient), null, null);
    }

    private static void mustBeAmong(List<PlanThing> things, Kind kind, String thing) {
        if (!isAmong(things, kind, thing)) {
            throw new InvalidEntry(THING, "Choose one from the list.");
        }
    }

    private static boolean isAmong(List<PlanThing> things, Kind kind, String thing) {
        return things.stream().anyMatch(one -> one.kind() == kind && one.id().equals(thing));
    }

    /** No therapist is their own patient, whatever is switched off. */
    private void mustFollow(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        if (therapist.value().equals(patient.value())) {
            throw new NotFound();
        }
    }
}
