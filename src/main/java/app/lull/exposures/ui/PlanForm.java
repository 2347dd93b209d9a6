package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.curriculum.Check;
import app.lull.exposures.ExposurePage;
import app.lull.exposures.Plan;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody expects, leaves out, and where and when they mean to do it. */
class PlanForm extends Div {

    private final TextArea prediction = new TextArea("What I expect to happen");
    private final SudsField sure = new SudsField("How sure I am of it, 0 to 100 %");
    private final CheckboxGroup<Check> drops = new CheckboxGroup<>("What I leave out meanwhile");
    private final TextField ownDrop = new TextField("Something else I leave out");
    private final TextField place = new TextField("Where, and who is there");
    private final DatePicker on = new DatePicker("When");
    private final transient AtTheField at = new AtTheField()
            .at("prediction", prediction)
            .at("sure", sure)
            .at("ownDrop", ownDrop)
            .at("place", place)
            .at("on", on);

    PlanForm(ExposurePage page) {
        addClassName("lull-exposure-form");
        prediction.setHelperText("Say it so that you can tell afterwards whether it came true: in life, not by a test of "
                + "your body.");
        prediction.setMinRows(2);
        prediction.setManualValidation(true);
        drops.setItems(page.checks());
        drops.setItemLabelGenerator(Check::words);
        ownDrop.setManualValidation(true);
        place.setManualValidation(true);
        on.setLocale(Locale.UK);
        on.setManualValidation(true);
        for (var written : Set.of(prediction, ownDrop, place)) {
            written.getElement().setAttribute("dir", "auto");
        }
        add(prediction, sure, drops, ownDrop, place, on);
        show(page.exposure().plan(), page);
    }

    private void show(Plan plan, ExposurePage page) {
        prediction.setValue(Optional.ofNullable(plan.prediction()).orElse(""));
        sure.show(plan.sure());
        drops.setValue(page.checks().stream()
                .filter(check -> plan.drops().contains(check.id()))
                .collect(Collectors.toSet()));
        ownDrop.setValue(Optional.ofNullable(plan.ownDrop()).orElse(""));
        place.setValue(Optional.ofNullable(plan.place()).orElse(""));
        on.setMin(plan.on().isBefore(page.today()) ? plan.on() : page.today());
        on.setValue(plan.on());
    }

    /** What is written now; empty, and said at its field, where that cannot be. */
    Optional<Plan> plan() {
        at.clear();
        if (sure.isAmiss()) {
            return Optional.empty();
        }
        var day = on.getValue();
        if (day == null) {
            tell(new InvalidEntry("on", "Choose a day, from today on."));
            return Optional.empty();
        }
        try {
            return Optional.of(new Plan(
                    prediction.getValue(),
                    sure.number(),
                    drops.getValue().stream().map(Check::id).collect(Collectors.toSet()),
                    ownDrop.getValue(),
                    place.getValue(),
                    day));
        } catch (InvalidEntry refused) {
            tell(refused);
            return Optional.empty();
        }
    }

    /** Whether it has a field for this; then it is said there. */
    boolean tell(InvalidEntry refused) {
        return at.tell(refused);
    }
}
