package app.lull.worksheets;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.WorksheetForm;
import app.lull.curriculum.WorksheetForms;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.today.DayCount;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient writes on worksheets: kept while it is typed, saved as versions, and found again. */
@Service
@Transactional
public class Worksheets {

    private static final String WHAT = "worksheet";

    private final WorksheetForms forms;
    private final Standings sheets;
    private final KeptSheets kept;
    private final Access access;
    private final Patients patients;
    private final DayCount dayCount;
    private final Clock clock;

    Worksheets(
            WorksheetForms forms,
            Standings sheets,
            KeptSheets kept,
            Access access,
            Patients patients,
            DayCount dayCount,
            Clock clock) {
        this.forms = forms;
        this.sheets = sheets;
        this.kept = kept;
        this.access = access;
        this.patients = patients;
        this.dayCount = dayCount;
        this.clock = clock;
    }

    /** All worksheets, W01 first, each with what was written on it. */
    public List<Shelf> shelves(PatientId patient) {
        access.mayWrite(patient);
        var found = sheets.found(patient);
        int today = dayCount.dayOfProgram(patient, patients.today(patient));
        return forms.all().stream()
                .map(form -> new Shelf(
                        form,
                        form.uses().getFirst().day() <= today,
                        found.stream()
                                .filter(sheet -> sheet.form().equals(form.id()))
                                .toList()))
                .toList();
    }

    /**
     * The newest draft of a worksheet, else the newest sheet, else a new one.
     *
     * @throws NotFound for a worksheet that is not there, or is filled in elsewhere
     */
    @Transactional(readOnly = true)
    public SheetPage open(PatientId patient, String form) {
        access.mayWrite(patient);
        var asked = filledInHere(form);
        var all = sheets.of(patient, asked.id());
        var shown = all.stream()
                .filter(Standing::draft)
                .findFirst()
                .or(() -> all.stream().findFirst());
        return shown.map(sheet -> page(patient, asked, sheet, all))
                .orElseGet(() -> blank(patient, asked, Ids.next(), all));
    }

    /**
     * This sheet; a new one where none with this id is kept yet and the form takes many.
     *
     * @throws NotFound as {@link #open(PatientId, String)}, or for a sheet of another worksheet
     */
    @Transactional(readOnly = true)
    public SheetPage open(PatientId patient, String form, UUID sheet) {
        access.mayWrite(patient);
        var asked = filledInHere(form);
        var all = sheets.of(patient, asked.id());
        var shown = all.stream().filter(one -> one.id().equals(sheet)).findFirst();
        if (shown.isPresent()) {
            return page(patient, asked, shown.get(), all);
        }
        return asked.many() || all.isEmpty()
                ? blank(patient, asked, sheet, all)
                : page(patient, asked, all.getFirst(), all);
    }

    /**
     * Keeps what is written so far, without saving it as a version. What does not fit its field is left as it was kept
     * before, and told. The same again changes nothing.
     *
     * @throws EditedMeanwhile where another window has kept something else since
     */
    public KeptDraft keep(PatientId patient, Draft draft) {
        access.mayWrite(patient);
        return write(patient, draft, true).kept();
    }

    /**
     * Saves the sheet as a version. The same again is the same version.
     *
     * @throws InvalidEntry where something does not fit its field, named as in {@link KeptDraft#refused}; nothing is saved
     * @throws EditedMeanwhile where another window has kept something else since
     */
    public SheetPage save(PatientId patient, Draft draft) {
        access.mayWrite(patient);
        var form = filledInHere(draft.form());
        var checked = check(form, draft, sheets.find(patient, draft.sheet()).orElse(null));
        checked.refused().entrySet().stream().findFirst().ifPresent(first -> {
            throw new InvalidEntry(first.getKey(), first.getValue());
        });
        if (checked.good().isEmpty()) {
            throw new InvalidEntry("", "There is nothing on the sheet yet. One field is enough.");
        }
        var result = write(patient, draft, false);
        if (result.changed()) {
            kept.add(patient, result.sheet(), false);
        }
        return open(patient, form.id(), draft.sheet());
    }

    /**
     * Decides between what another window kept and what is here. The one that is not chosen is put aside, where it can
     * be read.
     *
     * @param here what this window has; its seen version does not matter
     * @param keepHere true for what is here, false for the other
     * @throws EditedMeanwhile where yet another change came between
     */
    public SheetPage settle(PatientId patient, Draft here, boolean keepHere) {
        access.mayWrite(patient);
        var form = filledInHere(here.form());
        sheets.lock(patient, form.id());
        var theirs = current(patient, form, here.sheet()).orElseThrow(NotFound::new);
        var mine = check(form, here, theirs).good();
        if (!mine.equals(theirs.written().answers())) {
            if (keepHere) {
                write(patient, new Draft(theirs.id(), form.id(), theirs.version(), here.answers()), true);
            }
            putAside(patient, keepHere ? theirs : changed(patient, form, theirs, mine, true));
        }
        return open(patient, form.id(), theirs.id());
    }

    /** Takes a sheet away with all its versions; one that is not there is gone already. */
    public void remove(PatientId patient, UUID sheet) {
        access.mayWrite(patient);
        sheets.remove(patient, sheet);
    }

    /** What was saved last of this worksheet, whichever sheet it is on; empty where nothing was saved yet. */
    @Transactional(readOnly = true)
    public Optional<Sheet> newest(PatientId patient, String form) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.newest(patient, form);
    }

    /** Of each sheet of this worksheet what was saved last, the latest first. */
    @Transactional(readOnly = true)
    public List<Sheet> latest(PatientId patient, String form) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.latest(patient, form);
    }

    /** Of each sheet that the reader is shown what was saved last, the latest first. */
    @Transactional(readOnly = true)
    public List<Sheet> shown(PatientId patient) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.latest(patient);
    }

    /** Of each sheet when it was saved last; others see what they are shown. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> savedAt(PatientId patient) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.savedAt(patient);
    }

    /** What was saved last on this sheet. @throws NotFound where there is none, or it is not shared with the reader */
    @Transactional(readOnly = true)
    public Sheet shown(PatientId patient, UUID sheet) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        return kept.of(patient, sheet).stream()
                .filter(version -> !version.aside())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void putAside(PatientId patient, Standing words) {
        if (!words.written().answers().isEmpty()) {
            kept.add(patient, words, true);
        }
    }

    private record Result(Standing sheet, boolean changed, KeptDraft kept) {}

    private Result write(PatientId patient, Draft draft, boolean asDraft) {
        var form = filledInHere(draft.form());
        var stored = sheets.find(patient, draft.sheet()).orElse(null);
        var checked = check(form, draft, stored);
        if (stored == null) {
            return add(patient, form, draft, checked, asDraft);
        }
        var isThere = stored.written().answers().equals(checked.good());
        if (isThere && (asDraft || !stored.draft())) {
            return new Result(stored, false, new KeptDraft(stored.version(), checked.refused()));
        }
        var changed = changed(patient, form, stored, checked.good(), asDraft);
        int seen = draft.seenVersion() == null ? 0 : draft.seenVersion();
        if ((!isThere && seen != stored.version()) || !sheets.change(patient, changed)) {
            throw new EditedMeanwhile(WHAT);
        }
        return new Result(changed, true, new KeptDraft(changed.version(), checked.refused()));
    }

    private Result add(PatientId patient, WorksheetForm form, Draft draft, Checking checked, boolean asDraft) {
        var now = clock.instant();
        var added = new Standing(
                draft.sheet(),
                form.id(),
                form.version(),
                form.language(),
                !form.many(),
                asDraft,
                patients.days(patient).dayOf(now),
                new Written(checked.good(), ReadingOut.of(form, checked.good(), ReadOut.NONE)),
                Checking.filled(form, checked.good()),
                0,
                now,
                now);
        if (checked.good().isEmpty()) {
            return new Result(added, false, new KeptDraft(null, checked.refused()));
        }
        if (!sheets.add(patient, added)) {
            throw new EditedMeanwhile(WHAT);
        }
        return new Result(added, true, new KeptDraft(0, checked.refused()));
    }

    private Standing changed(PatientId patient, WorksheetForm form, Standing stored, Answers answers, boolean asDraft) {
        var now = clock.instant();
        var read = ReadingOut.of(form, answers, stored.written().readOut());
        return stored.with(
                new Written(answers, read),
                Checking.filled(form, answers),
                asDraft,
                form,
                patients.days(patient).dayOf(now),
                now);
    }

    /** @throws NotFound where the sheet belongs to another worksheet */
    private static Checking check(WorksheetForm form, Draft draft, @Nullable Standing stored) {
        if (stored != null && !stored.form().equals(form.id())) {
            throw new NotFound();
        }
        return Checking.of(
                form,
                draft.answers(),
                stored == null ? Answers.NONE : stored.written().answers());
    }

    /** The sheet with this id, or the one sheet of a form that has one only. */
    private Optional<Standing> current(PatientId patient, WorksheetForm form, UUID sheet) {
        return sheets.of(patient, form.id()).stream()
                .filter(one -> one.id().equals(sheet) || one.alone())
                .findFirst();
    }

    private SheetPage blank(PatientId patient, WorksheetForm form, UUID id, List<Standing> all) {
        return new SheetPage(
                form,
                id,
                null,
                true,
                null,
                Answers.NONE,
                ReadOut.NONE,
                List.of(),
                List.of(),
                List.of(),
                others(form, id, all));
    }

    private SheetPage page(PatientId patient, WorksheetForm form, Standing sheet, List<Standing> all) {
        var versions = kept.of(patient, sheet.id());
        var written = sheet.written();
        return new SheetPage(
                form,
                sheet.id(),
                sheet.version(),
                sheet.draft(),
                sheet.day(),
                written.answers(),
                written.readOut(),
                ReadingOut.leftOver(form, written.readOut()),
                BeforeAfter.all(form, written.answers(), versions),
                versions,
                others(form, sheet.id(), all));
    }

    private static List<SheetPage.Other> others(WorksheetForm form, UUID shown, List<Standing> all) {
        return all.stream()
                .filter(sheet -> !sheet.id().equals(shown))
                .map(sheet -> new SheetPage.Other(
                        sheet.id(),
                        sheet.day(),
                        sheet.draft(),
                        sheet.written()
                                .readOut()
                                .lines()
                                .findFirst()
                                .map(ReadOut.Line::words)
                                .orElse(""),
                        BeforeAfter.on(form, sheet.written().answers())))
                .toList();
    }

    private WorksheetForm filledInHere(String form) {
        return forms.find(form).filter(one -> one.keptAt() == null).orElseThrow(NotFound::new);
    }
}
