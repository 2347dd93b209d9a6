package app.lull.intake.ui;

import app.lull.intake.Entry;
import app.lull.intake.NotAccepted.Field;
import app.lull.ui.Buttons;
import app.lull.ui.Chip;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Changes when, how much and over how long, or removes it. */
class EntryEditor extends Sheet {

    /** Keeps the change. */
    @FunctionalInterface
    interface Keeping {
        /** @throws app.lull.intake.NotAccepted where a value cannot be kept */
        void keep(LocalDateTime when, double servings, int sipMinutes);
    }

    private final WhenField when;
    private final NumberEntry servings = new NumberEntry("How many", 0.5);
    private final SipChoice sip;
    private final transient Keeping keeping;
    private final transient Refusals refusals;

    EntryEditor(Entry entry, LocalDate today, Keeping keeping, Runnable removing) {
        super(entry.name());
        this.keeping = keeping;
        this.when = new WhenField(entry.local(), today);
        this.sip = new SipChoice(entry.sipMinutes());
        this.refusals = new Refusals().at(Field.TIME, when::refuse).at(Field.SERVINGS, servings::refuse);
        servings.setValue(entry.servings());
        var half = new Chip("I drank half of it", () -> servings.setValue(entry.servings() / 2));
        var one = new Paragraph(
                entry.serving().isEmpty()
                        ? "One is %s.".formatted(Words.mg(entry.each().mg()))
                        : "One is %s, %s."
                                .formatted(
                                        entry.serving(), Words.mg(entry.each().mg())));
        one.addClassName("lull-note");
        var save = Buttons.primary("Save", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (save()) {
                close();
            } else {
                save.setEnabled(true);
            }
        });
        var remove = Buttons.quiet("Remove", () -> {
            removing.run();
            close();
        });
        remove.setDisableOnClick(true);
        var body = new Div(when, servings, one, half, sip, Buttons.row(save, remove));
        body.addClassName("lull-log-form");
        add(body);
    }

    private boolean save() {
        var at = when.value();
        return at.isPresent() && refusals.accept(() -> keeping.keep(at.get(), servings.number(), sip.minutes()));
    }
}
