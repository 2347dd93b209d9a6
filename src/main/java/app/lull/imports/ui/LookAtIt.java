package app.lull.imports.ui;

import app.lull.account.PatientId;
import app.lull.imports.Imports;
import app.lull.imports.Look;
import app.lull.imports.Mapping;
import app.lull.imports.NotReadable;
import app.lull.imports.Role;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Section;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** What a file is taken for, to be changed, and the first lines as they would be kept. */
class LookAtIt extends Section {

    private final transient Imports imports;
    private final PatientId patient;
    private final transient Look look;
    private final Div names = new Div();
    private final Div preview = new Div();
    private final transient Consumer<Mapping> checking;
    private transient Mapping mapping;

    /**
     * @param checking told how the file is to be checked
     * @param again told what is in the file, where its first line is taken for something else
     * @param another starts over
     */
    LookAtIt(
            Imports imports,
            PatientId patient,
            Look look,
            Consumer<Mapping> checking,
            Consumer<Look> again,
            Runnable another) {
        super("Look at it");
        this.imports = imports;
        this.patient = patient;
        this.look = look;
        this.checking = checking;
        this.mapping = look.mapping();
        var what = new Paragraph(
                "There %s in this file. The choices are what it looks like; change what is not so. Times are on your own clock, where the file does not say otherwise."
                        .formatted(look.lines() == 1 ? "is 1 line" : "are " + Words.lines(look.lines())));
        what.addClassName("lull-note");
        add(what);
        if (look.lettersGuessed()) {
            add(new Notice(
                    "The file does not say how its letters are written",
                    "It was read as most spreadsheets on Windows write them. Look whether the names are right."));
        }
        var heading = new Checkbox("The first line names the columns", look.heading());
        heading.addValueChangeListener(event -> {
            try {
                again.accept(imports.look(patient, look.file(), event.getValue()));
            } catch (NotReadable e) {
                Notice.show(String.valueOf(e.getMessage()));
            }
        });
        preview.addClassName("lull-import-preview");
        add(new ColumnChoices(look, this::changed), heading, names, preview);
        add(Buttons.row(Buttons.plain("Choose another file", another)));
        showNames();
        showPreview();
    }

    private void changed(Mapping to) {
        var before = mapping;
        mapping = to.withNames(before.names());
        if (before.roles().indexOf(Role.NAME) != to.roles().indexOf(Role.NAME)) {
            try {
                mapping = imports.named(patient, look.file(), to);
            } catch (NotReadable e) {
                mapping = to.withNames(List.of());
                Notice.show(String.valueOf(e.getMessage()));
            }
            showNames();
        }
        showPreview();
    }

    private void showNames() {
        names.removeAll();
        if (!mapping.names().isEmpty()) {
            names.add(new NameChoices(mapping.names(), imports.listed(patient), chosen -> {
                mapping = mapping.withNames(chosen);
                showPreview();
            }));
        }
    }

    private void showPreview() {
        preview.removeAll();
        var questions = mapping.questions(look.columns());
        if (questions.isEmpty()) {
            preview.add(
                    new PreviewTable(imports.preview(patient, look.file(), mapping)),
                    Buttons.row(Buttons.primary("Check the whole file", () -> checking.accept(mapping))));
        } else {
            preview.add(new Notice("Something to say first", String.join(" ", questions)));
        }
    }
}
