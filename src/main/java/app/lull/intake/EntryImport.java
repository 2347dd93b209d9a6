package app.lull.intake;

import app.lull.account.Access;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.Substances;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what another program kept: all of it or nothing, however much it is. What is kept already (the same item,
 * minute and milligrams) is left as it is, so that the same file twice adds nothing.
 */
@Service
@Transactional
public class EntryImport {

    private static final int AT_ONCE = 1_000;

    private final ImportedEntries rows;
    private final OwnItems ownItems;
    private final Substances substances;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    EntryImport(
            ImportedEntries rows,
            OwnItems ownItems,
            Substances substances,
            Patients patients,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.ownItems = ownItems;
        this.substances = substances;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What was added.
     *
     * @param added how many entries
     * @param twice how many were there already, in the log or earlier in the same lines
     * @param first the first day that has one more now; null, with the last, where none has
     * @param at names this import, to take it back
     */
    public record Added(
            int added,
            int twice,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Instant at) {}

    /**
     * How the lines stand to the log.
     *
     * @param fresh how many would be added
     * @param repeated how many are there once more in the lines themselves
     * @param kept how many are in the log already
     */
    public record Compared(int fresh, int repeated, int kept) {}

    /** The patient's own items: how much caffeine is in one, mg, by the name in small letters. */
    @Transactional(readOnly = true)
    public Map<String, Double> ownNames(PatientId patient) {
        access.mayWrite(patient);
        return ImportNames.usual(ownItems.all(patient));
    }

    /**
     * Compares the lines with the log, and writes nothing.
     *
     * @param progress told now and then how many lines were compared; what it throws ends this
     */
    @Transactional(readOnly = true)
    public Compared compare(PatientId patient, Iterator<OutsideEntry> lines, IntConsumer progress) {
        access.mayWrite(patient);
        rows.planEachAnew();
        var names = new ImportNames(ownItems.all(patient));
        var days = patients.days(patient);
        var seen = new HashSet<UUID>();
        int done = 0;
        int repeated = 0;
        int kept = 0;
        while (lines.hasNext()) {
            var some = new ArrayList<ImportedEntries.Row>();
            for (int n = 0; n < AT_ONCE && lines.hasNext(); n++) {
                var row = row(patient, lines.next(), names, days);
                if (seen.add(row.id())) {
                    some.add(row);
                } else {
                    repeated++;
                }
                done++;
            }
            kept += rows.countKept(patient, some);
            progress.accept(done);
        }
        return new Compared(done - repeated - kept, repeated, kept);
    }

    /**
     * Adds the lines, and counts the days anew. Nobody else waits for it until that last moment.
     *
     * @param progress told at least every 1,000 lines how many were added; what it throws, or the lines throw, ends this,
     *     and nothing is kept
     * @throws ImportUnderWay while another import of this patient is running
     * @throws NotAccepted for a line of a time still to come
     */
    public Added add(PatientId patient, Iterator<OutsideEntry> lines, IntConsumer progress) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        rows.takeTime();
        if (!rows.takeTurn(patient)) {
            throw new ImportUnderWay();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var names = new ImportNames(ownItems.all(patient));
        int done = 0;
        int added = 0;
        while (lines.hasNext()) {
            var some = new ArrayList<ImportedEntries.Row>();
            for (int n = 0; n < AT_ONCE && lines.hasNext(); n++) {
                var line = lines.next();
                if (line.isStillToCome(now)) {
                    throw Accepted.inTheFuture();
                }
                some.add(row(patient, line, names, days));
            }
            names.takeNew().forEach(item -> ownItems.add(patient, item, now));
            done += some.size();
            added += rows.add(patient, some, now);
            progress.accept(done);
        }
        var touched = rows.daysOf(patient, now);
        rows.countDays(patient, touched);
        return new Added(
                added,
                done - added,
                touched.isEmpty() ? null : touched.getFirst(),
                touched.isEmpty() ? null : touched.getLast(),
                now);
    }

    /**
     * Takes an import back, and what was named by it alone.
     *
     * @param at what {@link Added} told
     * @return how many entries went
     */
    public int takeBack(PatientId patient, Instant at) {
        access.mayWrite(patient);
        Accepted.ofThisAge(at);
        rows.takeTime();
        if (!rows.takeTurn(patient)) {
            throw new ImportUnderWay();
        }
        var moment = at.truncatedTo(ChronoUnit.MICROS);
        var touched = rows.daysOf(patient, moment);
        int gone = rows.remove(patient, moment);
        rows.countDays(patient, touched);
        return gone;
    }

    private ImportedEntries.Row row(PatientId patient, OutsideEntry line, ImportNames names, PatientDays days) {
        var listed = line.listed();
        var item = listed == null ? names.item(line.name(), line.mgEach()) : new Item.Listed(listed);
        var each = listed == null ? Strength.exactly(line.mgEach()) : likeTheUsual(listed, line.mgEach());
        return ImportedEntries.Row.of(patient, item, line, days.dayOf(line.at()), each);
    }

    /** A figure that is usual for it is as sure as usual; another one is somebody's own. */
    private Strength likeTheUsual(String listed, double mg) {
        var usual = substances.find(listed).orElseThrow(NotFound::new);
        return usual.low() <= mg && mg <= usual.high()
                ? new Strength(usual.low(), mg, usual.high())
                : Strength.exactly(mg);
    }
}
