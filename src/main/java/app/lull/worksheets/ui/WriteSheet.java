package app.lull.worksheets.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.StoreAway;
import app.lull.worksheets.Answers;
import app.lull.worksheets.Draft;
import app.lull.worksheets.SheetPage;
import app.lull.worksheets.Worksheets;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet to write on. What is typed is kept as it is typed; Save makes a version of it. */
class WriteSheet extends Div {

    private final transient Worksheets worksheets;
    private final PatientId patient;
    private final transient Consumer<SheetPage> saved;
    private final FormFields fields;
    private final Paragraph status = new Paragraph();
    private final Button again = Buttons.plain("Try again", this::keep);
    private final MessagePlace message = new MessagePlace();
    private final Button save = Buttons.wide("Save", this::save);
    private transient SheetPage page;
    private @Nullable Integer version;
    private boolean filling;
    private boolean twoWindows;

    /** @param saved told once it is saved */
    WriteSheet(Worksheets worksheets, PatientId patient, SheetPage page, Consumer<SheetPage> saved) {
        this.worksheets = worksheets;
        this.patient = patient;
        this.saved = saved;
        this.page = page;
        this.version = page.version();
        this.fields = new FormFields(page.form(), this::keep);
        addClassName("lull-worksheet-write");
        status.addClassName("lull-note");
        status.getElement().setAttribute("role", "status");
        again.setVisible(false);
        save.setDisableOnClick(true);
        fill(page.answers());
        if (version != null) {
            say(
                    page.draft()
                            ? "Kept as a draft. Save when you are ready."
                            : "Saved. What you change is kept as a draft.");
        }
        add(fields);
        if (!page.leftOver().isEmpty()) {
            var earlier = Card.titled("From an earlier form");
            page.leftOver().forEach(line -> earlier.note("%s: %s".formatted(line.label(), line.words())));
            add(earlier);
        }
        var kept = new Div(status, again);
        kept.addClassName("lull-worksheet-kept");
        add(kept, message, save);
    }

    /** Moves to the heading of that part; nothing where there is none. */
    void moveTo(@Nullable String part) {
        fields.moveTo(part);
    }

    private void fill(Answers answers) {
        filling = true;
        fields.show(answers);
        filling = false;
    }

    private Draft draft() {
        return page.answered(fields.answers(), version);
    }

    private void keep() {
        if (filling || twoWindows) {
            return;
        }
        attempt(() -> {
            var kept = worksheets.keep(patient, draft());
            version = kept.version();
            fields.refuse(kept.refused());
            say(
                    kept.refused().isEmpty()
                            ? "Kept as a draft. Save when you are ready."
                            : "Kept as a draft, but for what is marked above.");
        });
    }

    private void save() {
        try {
            if (!twoWindows && !fields.isUnreadable()) {
                attempt(this::saveNow);
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private void saveNow() {
        try {
            fields.refuse(Map.of());
            saved.accept(worksheets.save(patient, draft()));
        } catch (InvalidEntry e) {
            fields.refuse(Map.of(e.field(), e.getMessage()));
            fields.focus(e.field());
            if (e.field().isEmpty()) {
                message.say(new Notice("Not saved yet.", e.getMessage()));
            } else {
                say("Not saved yet: one answer does not fit. It is marked above, and all you wrote is on this page.");
            }
        }
    }

    /** Where the database is away, the screen stays as it is, and says so. */
    private void attempt(Runnable work) {
        try {
            work.run();
            again.setVisible(false);
        } catch (EditedMeanwhile e) {
            choose();
        } catch (RuntimeException e) {
            if (!StoreAway.is(e)) {
                throw e;
            }
            say("Not kept yet: Lull cannot reach its store. All you wrote is still on this page.");
            again.setVisible(true);
        }
    }

    private void say(String words) {
        status.setText(words);
    }

    private void choose() {
        var there = worksheets.open(patient, page.form().id(), page.sheet());
        twoWindows = true;
        message.say(new TwoWindows(there, () -> settle(true), () -> settle(false)));
    }

    private void settle(boolean here) {
        attempt(() -> {
            page = worksheets.settle(patient, draft(), here);
            version = page.version();
            twoWindows = false;
            message.removeAll();
            if (here) {
                keep();
            } else {
                findAncestor(SheetView.class).show(page, true);
            }
        });
    }
}
