package app.lull.exposures;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own script about not knowing: written in versions, and read in loops. */
@Service
@Transactional
public class Scripts {

    /** A sitting is over when nothing was told for so long. */
    private static final Duration RUNS = Duration.ofHours(2);

    private final ScriptRows rows;
    private final DraftRows drafts;
    private final SittingRows sittings;
    private final ThoughtExposureGate gate;
    private final SafetyLog safety;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Scripts(
            ScriptRows rows,
            DraftRows drafts,
            SittingRows sittings,
            ThoughtExposureGate gate,
            SafetyLog safety,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.sittings = sittings;
        this.gate = gate;
        this.safety = safety;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The page of the script. */
    public ScriptPage page(PatientId patient) {
        access.mayWrite(patient);
        var now = clock.instant();
        var versions = rows.all(patient);
        var read = sittings.all(patient);
        var running = read.stream().findFirst().filter(one -> runs(one, now)).orElse(null);
        return new ScriptPage(
                versions.isEmpty() ? null : versions.getFirst(),
                versions.size(),
                versions.size() < 2 ? null : versions.get(1),
                drafts.find(patient).orElse(null),
                running,
                read.stream().filter(one -> !one.equals(running)).toList(),
                read.stream().filter(one -> one.asksAgain(now)).findFirst().orElse(null),
                safety.standing(patient).fearRests() ? Sentences.RESTS : null,
                gate.of(patient));
    }

    /** The script as it is now, for the player of whoever wrote it; nobody else hears it, whatever they may read. */
    @Transactional(readOnly = true)
    public Optional<String> text(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient).stream().findFirst().map(Script::text);
    }

    /** Every version, the latest first. */
    @Transactional(readOnly = true)
    public List<Script> versions(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient);
    }

    /** Each time it was read, the latest first. */
    @Transactional(readOnly = true)
    public List<Sitting> sittings(PatientId patient) {
        access.mayWrite(patient);
        return sittings.all(patient);
    }

    /**
     * Keeps what is written as a new version; the same words again are the same version.
     *
     * @param id made before the write
     * @param seenVersion the version the person saw when they began to write; 0 where there was none
     * @throws InvalidEntry at {@code sentence} or {@code text}; at {@code text} where both are empty
     * @throws EditedMeanwhile where another version was kept since
     */
    public Script keep(PatientId patient, UUID id, int seenVersion, String sentence, String text) {
        access.mayWrite(patient);
        var typed = Script.typed(id, seenVersion + 1, sentence, text, clock.instant(), patients.today(patient));
        if (typed.sentence() == null && typed.text() == null) {
            throw new InvalidEntry("text", "There is nothing to keep yet.");
        }
        var latest = rows.all(patient).stream().findFirst().orElse(null);
        if (latest != null && isSame(latest, typed)) {
            drafts.forget(patient);
            return latest;
        }
        if (seenVersion < 0 || seenVersion == Integer.MAX_VALUE || !rows.add(patient, typed)) {
            throw new EditedMeanwhile("script");
        }
        drafts.forget(patient);
        return typed;
    }

    /** What is being written and not kept as a version yet. */
    @Transactional(readOnly = true)
    public Optional<ScriptDraft> draft(PatientId patient) {
        access.mayWrite(patient);
        return drafts.find(patient);
    }

    /**
     * Keeps what is being written, so that a reload loses nothing; {@link #keep} makes a version of it.
     *
     * @throws InvalidEntry at {@code sentence} or {@code text}
     */
    public void draft(PatientId patient, String sentence, String text) {
        access.mayWrite(patient);
        var draft = new ScriptDraft(
                OwnWords.kept("sentence", sentence, Script.SENTENCE), OwnWords.kept("text", text, Script.TEXT));
        drafts.keep(patient, draft, clock.instant());
    }

    /**
     * Begins a sitting with the script as it is now. The same id again is the same sitting; one that runs is the one.
     *
     * @param suds the distress before, 0-100
     * @throws InvalidEntry at {@code start} for any other number, where there is no script yet, or where it waits
     */
    public Sitting sit(PatientId patient, UUID id, int suds) {
        access.mayWrite(patient);
        var start = Suds.told("start", suds);
        var page = page(patient);
        var running = page.sitting();
        if (running != null) {
            return running;
        }
        var rests = page.rests();
        if (rests != null) {
            throw new InvalidEntry("start", rests);
        }
        Sentences.whyNot(page.gate()).ifPresent(why -> {
            throw new InvalidEntry("start", why);
        });
        var script = page.script();
        if (script == null || script.text() == null) {
            throw new InvalidEntry("start", "Write your script first.");
        }
        sittings.add(patient, id, script.id(), clock.instant(), patients.today(patient), start);
        return sitting(patient, id);
    }

    /**
     * Tells the distress at the end of a loop. The same number of a loop again is the same loop.
     *
     * @param n 1 for the first
     * @param suds 0-100
     * @throws InvalidEntry at {@code loop} for any other number, or where the sitting has 12 loops
     * @throws NotFound where there is no such sitting, or this is not its next loop
     */
    public Sitting loop(PatientId patient, UUID sitting, int n, int suds) {
        access.mayWrite(patient);
        var told = Suds.told("loop", suds);
        var before = sitting(patient, sitting);
        if (n < 1 || n > before.loops().size() + 1) {
            throw new NotFound();
        }
        if (n > Sitting.MOST) {
            throw new InvalidEntry("loop", "Twelve times are more than enough for one sitting.");
        }
        sittings.addLoop(patient, sitting, n, clock.instant(), patients.today(patient), told);
        return sitting(patient, sitting);
    }

    /**
     * Keeps the answer to the one question of a day later; where it is not asked, nothing happens.
     *
     * @param suds 0-100
     * @throws InvalidEntry at {@code after} for any other number
     */
    public Sitting after(PatientId patient, UUID sitting, int suds) {
        access.mayWrite(patient);
        var told = Suds.told("after", suds);
        var now = clock.instant();
        if (sitting(patient, sitting).asksAgain(now)) {
            sittings.after(patient, sitting, told, now);
        }
        return sitting(patient, sitting);
    }

    private Sitting sitting(PatientId patient, UUID id) {
        return sittings.all(patient).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean runs(Sitting sitting, Instant now) {
        return now.isBefore(sitting.lastAt().plus(RUNS));
    }

    private static boolean isSame(Script latest, Script typed) {
        return Objects.equals(latest.sentence(), typed.sentence()) && Objects.equals(latest.text(), typed.text());
    }
}
