package app.lull.intake.ui;

import app.lull.intake.AboutMe;
import app.lull.intake.NotAccepted.Field;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** Asks what makes caffeine stay shorter or longer, and which limit holds. All of it can be left out. */
class AboutMeEditor extends Sheet {

    private final Checkbox smokes = new Checkbox("I smoke ten or more cigarettes a day");
    private final Checkbox stopped = new Checkbox("I stopped smoking in the last weeks");
    private final Checkbox pill = new Checkbox("I take a contraceptive with oestrogen (the pill, patch or ring)");
    private final Select<Pregnancy> pregnancy = new Select<>();
    private final Checkbox breastfeeding = new Checkbox("I breastfeed");
    private final Checkbox ciprofloxacin = new Checkbox("I take ciprofloxacin (an antibiotic) now");
    private final Checkbox fluvoxamine = new Checkbox("I take fluvoxamine");
    private final Checkbox slowed = new Checkbox(
            "I take enoxacin, pipemidic acid, norfloxacin, mexiletine, cimetidine or verapamil, or have a liver illness");
    private final NumberEntry halfLife = new NumberEntry("Hours until half is gone, if you want to set it", 0.5);
    private final Paragraph said = new Paragraph();
    private final transient Refusals refusals;

    /** @param reads who reads it, as a sentence */
    AboutMeEditor(AboutMe about, String reads, Consumer<AboutMe> keep) {
        super("About you");
        this.refusals = new Refusals().at(Field.HALF_LIFE, halfLife::refuse);
        var why = new Paragraph("Some things make caffeine stay shorter or longer. Tick what fits; leave out what you "
                + "like. " + reads);
        why.addClassName("lull-note");
        pregnancy.setLabel("Pregnancy");
        pregnancy.setItems(Pregnancy.values());
        pregnancy.setItemLabelGenerator(AboutMeEditor::words);
        halfLife.setHelperText("5 is the middle for most people. From 2 to 12; empty leaves it to the model.");
        said.addClassName("lull-note");
        said.getElement().setAttribute("role", "status");
        fill(about);
        stopped.addValueChangeListener(change -> say());
        slowed.addValueChangeListener(change -> say());
        fluvoxamine.addValueChangeListener(change -> say());
        say();
        var save = Buttons.wide("Save", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (refusals.accept(() -> keep.accept(read()))) {
                close();
            } else {
                save.setEnabled(true);
            }
        });
        var body = new Div(
                why,
                smokes,
                stopped,
                pill,
                pregnancy,
                breastfeeding,
                ciprofloxacin,
                fluvoxamine,
                slowed,
                said,
                halfLife,
                save);
        body.addClassName("lull-log-form");
        add(body);
    }

    private void fill(AboutMe about) {
        smokes.setValue(about.smokes());
        stopped.setValue(about.stoppedSmoking());
        pill.setValue(about.pill());
        pregnancy.setValue(about.pregnancy());
        breastfeeding.setValue(about.breastfeeding());
        ciprofloxacin.setValue(about.ciprofloxacin());
        fluvoxamine.setValue(about.fluvoxamine());
        slowed.setValue(about.slowed());
        halfLife.setValue(about.halfLife());
    }

    private AboutMe read() {
        return new AboutMe(
                smokes.getValue(),
                stopped.getValue(),
                pill.getValue(),
                pregnancy.getValue() == null ? Pregnancy.NO : pregnancy.getValue(),
                breastfeeding.getValue(),
                ciprofloxacin.getValue(),
                fluvoxamine.getValue(),
                slowed.getValue(),
                halfLife.getValue());
    }

    private void say() {
        var words = new StringBuilder();
        if (fluvoxamine.getValue()) {
            words.append("Fluvoxamine makes caffeine stay for days; no curve is drawn. ");
        }
        if (slowed.getValue()) {
            words.append("This can make caffeine stay longer than the curve shows. Your pharmacist can say more. ");
        }
        if (stopped.getValue()) {
            words.append("Within days of stopping, your usual coffee lasts longer than it did.");
        }
        said.setText(words.toString().strip());
        said.setVisible(!words.isEmpty());
    }

    private static String words(Pregnancy pregnancy) {
        return switch (pregnancy) {
            case NO -> "No";
            case FIRST_TRIMESTER -> "First three months";
            case SECOND_TRIMESTER -> "Fourth to sixth month";
            case LAST_TRIMESTER -> "Last three months";
        };
    }
}
