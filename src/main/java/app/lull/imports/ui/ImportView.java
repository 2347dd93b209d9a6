package app.lull.imports.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.imports.Checked;
import app.lull.imports.Imports;
import app.lull.imports.Look;
import app.lull.imports.Mapping;
import app.lull.imports.NotReadable;
import app.lull.imports.Work;
import app.lull.intake.EntryImport.Added;
import app.lull.intake.ImportUnderWay;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A log from elsewhere, on one page: a file, a look at it, the check, the import. */
@Route("log/import")
@PageTitle("Import · Lull")
@RolesAllowed("PATIENT")
class ImportView extends Page {

    private final transient Imports imports;
    private final PatientId patient;
    private final Div steps = new Div();
    private transient @Nullable Look look;

    ImportView(Imports imports, Me me) {
        super("Import a log");
        this.imports = imports;
        this.patient = me.patient();
        wide();
        lead("Nothing is kept until you say so. No other user sees the file.");
        steps.addClassName("lull-import");
        add(steps);
        choose();
    }

    private void choose() {
        forget();
        steps.removeAll();
        steps.add(new FileChoice(file -> imports.receive(patient, file), this::looked));
    }

    private void looked(Look found) {
        look = found;
        if (!isAttached()) {
            forget();
            return;
        }
        step(new LookAtIt(imports, patient, found, mapping -> check(found, mapping), this::looked, this::choose));
    }

    /** The page moves on to its next part, and the focus with it. */
    private void step(Section part) {
        steps.removeAll();
        steps.add(part);
        focusHeading();
    }

    private void check(Look found, Mapping mapping) {
        progress(
                "Checking",
                "Checking the file. Nothing is kept yet.",
                imports.check(patient, found.file(), mapping),
                work -> work.result()
                        .ifPresentOrElse(
                                checked -> checked(found, mapping, checked), () -> failed(work, found, mapping)));
    }

    private void checked(Look found, Mapping mapping, Checked checked) {
        var section = new Section("Import it", said(Words.checked(checked)));
        var buttons = Buttons.row();
        if (checked.bad() > 0) {
            section.add(new FaultList(checked, out -> imports.faults(patient, found.file(), mapping, out)));
        }
        if (checked.compared().fresh() > 0) {
            var words = checked.bad() == 0
                    ? "Import " + Words.lines(checked.compared().fresh())
                    : "Leave %s out, and import %s"
                            .formatted(
                                    checked.bad() == 1 ? "this 1 line" : "these " + Words.lines(checked.bad()),
                                    Words.count(checked.compared().fresh()));
            var run = Buttons.primary(words, () -> run(found, mapping, checked.bad() > 0));
            run.setDisableOnClick(true);
            buttons.add(run);
        }
        buttons.add(Buttons.quiet("Look again", () -> looked(found.with(mapping))), another());
        section.add(buttons);
        step(section);
    }

    private void run(Look found, Mapping mapping, boolean leaveOut) {
        progress(
                "Importing",
                "Importing. You can leave this page, it goes on.",
                imports.run(patient, found.file(), mapping, leaveOut),
                work -> work.result().ifPresentOrElse(this::done, () -> failed(work, found, mapping)));
    }

    private <T> void progress(String heading, String words, Work<T> work, Consumer<Work<T>> ended) {
        step(new Section(heading, new WorkProgress<>(words, work, ended)));
    }

    private void failed(Work<?> work, Look found, Mapping mapping) {
        var why = work.failure().orElse(null);
        looked(found.with(mapping));
        if (!work.isCancelled()) {
            Notice.show(
                    switch (why) {
                        case NotReadable e -> String.valueOf(e.getMessage());
                        case ImportUnderWay e ->
                            "Another import of yours is going on. Nothing was added. Check again when it is done.";
                        case null, default ->
                            "That did not work, and nothing was added. Your log is as it was. Try again in a while.";
                    });
        } else {
            Notice.show("Cancelled. Nothing was added.");
        }
    }

    private void done(Added added) {
        look = null;
        step(new Section("Done", said(Words.added(added)), Buttons.row(new Anchor("log", "Open the log"), another())));
        if (added.added() > 0) {
            offerUndo("%s imported.".formatted(Words.entries(added.added())), () -> takeBack(added));
        }
    }

    private void takeBack(Added added) {
        int gone = imports.takeBack(patient, added);
        choose();
        Notice.show("The import is taken back: %s gone.".formatted(Words.entries(gone)));
    }

    private Button another() {
        return Buttons.plain("Choose another file", this::choose);
    }

    private static Paragraph said(String words) {
        var said = new Paragraph(words);
        said.getElement().setAttribute("role", "status");
        return said;
    }

    /** A file nobody looks at any more goes; an import that is running has it open already. */
    private void forget() {
        if (look != null) {
            var file = look.file();
            look = null;
            Acting.run(new Actor.Person(patient.value()), () -> imports.drop(patient, file));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
