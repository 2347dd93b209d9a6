package app.lull.program;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.ProgramPath;
import app.lull.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody goes through the ten weeks, and what they choose about it: faster, slower, a rest, again, or not at all. */
@Service
@Transactional
public class TenWeeks {

    private static final int LONGEST_PAUSE = 366;

    private final Program program;
    private final Journeys rows;
    private final Paths paths;
    private final ProgramPath path;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    TenWeeks(
            Program program,
            Journeys rows,
            Paths paths,
            ProgramPath path,
            Patients patients,
            Access access,
            Clock clock) {
        this.program = program;
        this.rows = rows;
        this.paths = paths;
        this.path = path;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** Where the patient is on the path today. @throws NotFound for anybody else's */
    public ProgramPage page(PatientId patient) {
        access.mayWrite(patient);
        return paths.on(patient, patients.today(patient)).page();
    }

    /**
     * Goes on to the module that follows. From one tab or two, it is one move.
     *
     * @param from the stay that was shown; one that has been left already is no error
     */
    public void moveOn(PatientId patient, UUID from) {
        access.mayWrite(patient);
        var journey = program.journey(patient);
        if (journey.now().id().equals(from) && !journey.isAfterwards()) {
            rows.add(
                    patient,
                    journey.followedBy(Ids.next(), patients.today(patient), Stay.How.MOVED_ON),
                    clock.instant());
        }
    }

    /**
     * Begins an earlier module again; afterwards the way goes on where it was left.
     *
     * @param from the stay that was shown
     * @throws NotFound for a module that was never begun
     */
    public void again(PatientId patient, UUID from, int module) {
        access.mayWrite(patient);
        var journey = program.journey(patient);
        if (module < 1 || module > path.modules().size() || !journey.hasReached(module)) {
            throw new NotFound();
        }
        if (journey.now().id().equals(from)) {
            rows.add(
                    patient,
                    new Stay(Ids.next(), module, from, patients.today(patient), Stay.How.AGAIN),
                    clock.instant());
        }
    }

    /**
     * Begins a module out of its turn, where a therapist opened it, or where it was passed over and is not any more after
     * the end; afterwards the way goes on where it was left.
     *
     * @param from the stay that was shown
     * @throws NotFound for a module that waits for its turn
     */
    public void begin(PatientId patient, UUID from, int module) {
        access.mayWrite(patient);
        var line = page(patient).modules().stream()
                .filter(one -> one.number() == module && one.mayBegin())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (program.journey(patient).now().id().equals(from)) {
            rows.add(
                    patient,
                    new Stay(Ids.next(), line.number(), from, patients.today(patient), Stay.How.OPENED),
                    clock.instant());
        }
    }

    /** The deeds that today's day of the path asks for, for example {@code session.S06}. */
    @Transactional(readOnly = true)
    public Set<String> asksFor(PatientId patient) {
        access.mayWrite(patient);
        return paths.look(patient, patients.today(patient)).map(Place::parts).orElse(List.of()).stream()
                .flatMap(part -> switch (part) {
                    case Part.Read _ -> Stream.<String>empty();
                    case Part.Play play -> play.session().either().map("session."::concat);
                    case Part.Do task -> Stream.ofNullable(task.task().done());
                })
                .collect(Collectors.toSet());
    }

    /**
     * Takes the next day of the path today.
     *
     * @param id made before the write
     * @param from the stay that was shown
     */
    public void goAhead(PatientId patient, UUID id, UUID from) {
        access.mayWrite(patient);
        var journey = program.journey(patient);
        var ahead = journey.ahead(id, patients.today(patient));
        if (journey.now().id().equals(from) && ahead != null) {
            rows.add(patient, ahead, clock.instant());
        }
    }

    /** Gives each day of the path more days or fewer, from tomorrow on. */
    public void tempo(PatientId patient, Tempo tempo) {
        access.mayWrite(patient);
        if (tempo != program.journey(patient).tempo()) {
            rows.add(patient, new TempoChange(Ids.next(), patients.today(patient), tempo), clock.instant());
        }
    }

    /**
     * Lets the program rest from today on.
     *
     * @param id made before the write
     * @param until the last day of it; null for as long as it takes
     * @throws InvalidEntry for {@code until} before today or more than a year from now
     */
    public void pause(PatientId patient, UUID id, @Nullable LocalDate until) {
        access.mayWrite(patient);
        program.enrolledOn(patient);
        var today = patients.today(patient);
        if (until != null && until.isBefore(today)) {
            throw new InvalidEntry("until", "The last day of a pause is today or later.");
        }
        if (until != null && until.isAfter(today.plusDays(LONGEST_PAUSE))) {
            throw new InvalidEntry("until", "A pause lasts a year at most. Leave the day open if you do not know it.");
        }
        rows.takeUp(patient, today);
        rows.add(patient, new Pause(id, today, until), clock.instant());
    }

    /** Takes the program up again today. */
    public void takeUp(PatientId patient) {
        access.mayWrite(patient);
        rows.takeUp(patient, patients.today(patient));
    }

    /** Passes a module over, or takes it in again. @throws NotFound for the first one, or one there is not */
    public void leaveOut(PatientId patient, int module, boolean leave) {
        access.mayWrite(patient);
        program.enrolledOn(patient);
        if (module < 2 || module > path.modules().size()) {
            throw new NotFound();
        }
        if (leave) {
            rows.leaveOut(patient, module, clock.instant());
        } else {
            rows.takeIn(patient, module);
        }
    }
}
