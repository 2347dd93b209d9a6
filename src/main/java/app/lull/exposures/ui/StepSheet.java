package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.curriculum.ExposureIdea;
import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.Rung;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds a step to the ladder, or changes one. */
class StepSheet extends Sheet {

    private final TextArea words = new TextArea("What I do in this step");
    private final Select<Kind> kind = new Select<>();
    private final SudsField suds = new SudsField("How hard I expect it to be, 0 to 100");
    private final transient AtTheField at = new AtTheField().at("words", words).at("suds", suds);
    private final Div body = new Div();
    private final transient UUID id;
    private final @Nullable String idea;
    private final int version;
    private final transient Consumer<Rung> keep;

    /** An own step. @param keep may throw {@link InvalidEntry} */
    StepSheet(Consumer<Rung> keep) {
        this("Add a step", Ids.next(), null, 0, keep);
        kind.setValue(Kind.SITUATION);
    }

    /** A step made of an example. */
    StepSheet(ExposureIdea from, Consumer<Rung> keep) {
        this("Add a step", Ids.next(), from.id(), 0, keep);
        words.setValue(from.words());
        kind.setValue(from.kind());
        suds.setValue(from.suds());
    }

    /** Changes one. @param away takes it off the ladder */
    StepSheet(Rung kept, Consumer<Rung> keep, Runnable away) {
        this("Change this step", kept.id(), kept.idea(), kept.version(), keep);
        words.setValue(kept.words());
        kind.setValue(kept.kind());
        suds.setValue(kept.suds());
        var putAway = Buttons.plain("Put it away", () -> {
            close();
            away.run();
        });
        putAway.setDisableOnClick(true);
        body.add(putAway);
    }

    private StepSheet(String title, UUID id, @Nullable String idea, int version, Consumer<Rung> keep) {
        super(title);
        this.id = id;
        this.idea = idea;
        this.version = version;
        this.keep = keep;
        words.setManualValidation(true);
        words.setMinRows(2);
        words.getElement().setAttribute("dir", "auto");
        kind.setLabel("What it faces");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setEmptySelectionAllowed(false);
        suds.setHelperText("0 is no distress, 100 the most you can think of. A guess will do.");
        var save = Buttons.wide("Keep it", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (save()) {
                close();
            } else {
                save.setEnabled(true);
            }
        });
        body.addClassName("lull-exposure-form");
        body.add(
                words,
                kind,
                suds,
                Words.note(
                        "A test of strength, speech or swallowing is never a step: it is a check. Nothing that puts you "
                                + "or others in danger is one either."),
                save);
        add(body);
    }

    private boolean save() {
        at.clear();
        if (suds.isMissing()) {
            return false;
        }
        try {
            keep.accept(new Rung(id, words.getValue(), kind.getValue(), suds.getValue(), idea, true, version));
            return true;
        } catch (InvalidEntry refused) {
            if (!at.tell(refused)) {
                throw refused;
            }
            return false;
        }
    }
}
