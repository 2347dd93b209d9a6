package app.lull.imports;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.Substances;
import app.lull.intake.EntryImport;
import app.lull.intake.EntryImport.Added;
import app.lull.intake.ImportUnderWay;
import app.lull.intake.OutsideEntry;
import app.lull.store.Acting;
import app.lull.store.CurrentActor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The way of a file into the log: taken in, looked at, checked, imported. Nothing of it is in the log before the last of
 * these, and then all of it is, or nothing.
 */
@Service
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private static final int SHOWN = 10;
    private static final int FAULTS_TOLD = 100;

    /** Each holds a connection for its whole length, of which the others need most. */
    private static final int AT_A_TIME = 4;

    private final ImportFiles files;
    private final EntryImport entries;
    private final Substances substances;
    private final Patients patients;
    private final Access access;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    Imports(
            ImportFiles files,
            EntryImport entries,
            Substances substances,
            Patients patients,
            Access access,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.substances = substances;
        this.patients = patients;
        this.access = access;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Takes a file in, up to 30 MB, and says what is in it.
     *
     * @throws NotReadable where it cannot be taken; then nothing of it stays
     */
    public Look receive(PatientId patient, InputStream in) {
        access.mayWrite(patient);
        var file = files.receive(patient, in);
        try {
            return look(patient, file);
        } catch (RuntimeException e) {
            files.drop(patient, file);
            throw e;
        }
    }

    /**
     * Looks again, with the first line taken for a heading or for a line like the others.
     *
     * @throws app.lull.account.NotFound where the file is gone
     */
    public Look look(PatientId patient, UUID file, boolean heading) {
        access.mayWrite(patient);
        files.heading(patient, file, heading);
        return look(patient, file);
    }

    private Look look(PatientId patient, UUID file) {
        var survey = files.find(patient, file).survey();
        return new Look(
                file,
                survey.lines(),
                survey.layout().letters().guessed(),
                survey.layout().heading(),
                survey.columns(),
                named(patient, file, Guess.of(survey)));
    }

    /**
     * The same mapping with the names that are in its column, each with what it probably is.
     *
     * @throws NotReadable where there are more than 200 of them
     */
    public Mapping named(PatientId patient, UUID file, Mapping mapping) {
        access.mayWrite(patient);
        var kept = files.find(patient, file);
        var own = entries.ownNames(patient);
        try {
            return mapping.withNames(
                    NamesInFile.of(kept.path(), kept.layout(), mapping.column(Role.NAME), substances, own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first ten lines as they would be kept. */
    public List<PreviewLine> preview(PatientId patient, UUID file, Mapping mapping) {
        access.mayWrite(patient);
        var kept = files.find(patient, file);
        var reader = reader(patient, kept.layout(), mapping);
        var shown = new ArrayList<PreviewLine>();
        try (var lines = Lines.of(kept.path(), kept.layout())) {
            while (shown.size() < SHOWN && lines.hasNext()) {
                var line = lines.next();
                shown.add(shown(line, reader.read(line)));
            }
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PreviewLine shown(Line line, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Good(var entry, var when) ->
                new PreviewLine(
                        line.number(), when, name(entry), entry.servings(), entry.servings() * entry.mgEach(), "");
            case Outcome.Bad(var fault) -> new PreviewLine(line.number(), null, "", 0, 0, fault.why());
        };
    }

    private String name(OutsideEntry entry) {
        return entry.listed() == null
                ? entry.name()
                : substances
                        .find(entry.listed())
                        .map(substance -> substance.name() + ", " + substance.serving())
                        .orElse(entry.name());
    }

    /** Everything that a name of a file can be taken for. */
    public List<Listed> listed(PatientId patient) {
        access.mayWrite(patient);
        return substances.all().stream()
                .map(substance -> new Listed(substance.id(), substance.name() + ", " + substance.serving()))
                .toList();
    }

    /** Reads the whole file as the mapping says, and compares it with the log. It goes on by itself. */
    public Work<Checked> check(PatientId patient, UUID file, Mapping mapping) {
        access.mayWrite(patient);
        var kept = files.find(patient, file);
        var faults = new ArrayList<Fault>();
        var bad = new AtomicInteger();
        var reading = reading(patient, kept, mapping, (fault, line) -> {
            if (bad.incrementAndGet() <= FAULTS_TOLD) {
                faults.add(fault);
            }
        });
        return begin(kept, reading, work -> {
            var compared = entries.compare(patient, reading, n -> work.reached(reading.read()));
            work.ended(new Checked(bad.get(), faults, compared));
        });
    }

    /**
     * Imports the file as the mapping says. It goes on by itself; a file that is imported is forgotten.
     *
     * @param leaveOut whether lines that cannot be kept are left out; else one of them ends it, and nothing is kept
     */
    public Work<Added> run(PatientId patient, UUID file, Mapping mapping, boolean leaveOut) {
        access.mayWrite(patient);
        var kept = files.find(patient, file);
        var reading = reading(patient, kept, mapping, (fault, line) -> {
            if (!leaveOut) {
                throw new BadLines(fault);
            }
        });
        return begin(kept, reading, work -> {
            var added = entries.add(patient, reading, n -> work.reached(reading.read()));
            files.drop(patient, file);
            work.ended(added);
        });
    }

    /** Takes an import back. @return how many entries went */
    public int takeBack(PatientId patient, Added added) {
        access.mayWrite(patient);
        return entries.takeBack(patient, added.at());
    }

    /** Writes all lines that cannot be kept, as CSV: the line's number, why, and what is in it. */
    public void faults(PatientId patient, UUID file, Mapping mapping, OutputStream out) {
        access.mayWrite(patient);
        var kept = files.find(patient, file);
        try (var written = new FaultsFile(out);
                var reading = reading(patient, kept, mapping, written::add)) {
            while (reading.hasNext()) {
                reading.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a file; one that is gone stays gone. */
    public void drop(PatientId patient, UUID file) {
        access.mayWrite(patient);
        files.drop(patient, file);
    }

    private EntryReader reader(PatientId patient, Layout layout, Mapping mapping) {
        var zone = patients.days(patient).zone();
        return new EntryReader(mapping, layout.columns(), zone, clock.instant(), substances, entries.ownNames(patient));
    }

    private Reading reading(PatientId patient, ImportFiles.Kept kept, Mapping mapping, BiConsumer<Fault, Line> bad) {
        try {
            return new Reading(Lines.of(kept.path(), kept.layout()), reader(patient, kept.layout(), mapping), bad);
        } catch (IOException e) {
            throw new NotReadable("The file is not there any more. Choose it again.");
        }
    }

    /** Runs the work on a thread of its own, in the name of whoever asks now; the file is open already. */
    private <T> Work<T> begin(ImportFiles.Kept kept, Reading reading, Consumer<Work<T>> what) {
        var actor = currentActor.get();
        var work = new Work<T>(kept.survey().lines());
        Thread.ofVirtual().name("import").start(() -> {
            turns.acquireUninterruptibly();
            try (reading) {
                Acting.run(actor, () -> what.accept(work));
            } catch (NotReadable | Work.Cancelled | ImportUnderWay e) {
                work.failed(e);
            } catch (RuntimeException e) {
                LOG.warn("An import came to nothing: {}", e.getClass().getSimpleName());
                work.failed(e);
            } finally {
                turns.release();
                work.endedAnyhow();
            }
        });
        return work;
    }
}
