package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.curriculum.Check;
import app.lull.exposures.ExposurePage;
import app.lull.exposures.Plan;
import app.lull.ui.CalendarField;
import app.lull.ui.Disclosure;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What somebody expects, leaves out, and where and when they mean to do it. */
class PlanForm extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PlanForm.class);

    private final TextArea prediction = new TextArea("What I expect to happen");
    private final SudsField sure = new SudsField("How sure I am of it, 0 to 100 %");
    private final CheckboxGroup<Check> drops = new CheckboxGroup<>("What I leave out meanwhile");
    private final Paragraph dropped = Words.note("");
    private final TextField ownDrop = new TextField("Something else I leave out");
    private final TextField place = new TextField("Where, and who is there");
    private final DatePicker on = new CalendarField("When");
    private final transient AtTheField at = new AtTheField()
            .at("prediction", prediction)
            .at("sure", sure)
            .at("ownDrop", ownDrop)
            .at("place", place)
            .at("on", on);

    /** @param jot keeps what is being written */
    PlanForm(ExposurePage page, Consumer<Plan> jot) {
        addClassName("lull-exposure-form");
        prediction.setHelperText(
                "Say it so that you can tell afterwards whether it came true: in life, not by a test of "
                        + "your body.");
        prediction.setMinRows(2);
        prediction.setManualValidation(true);
        drops.setItems(page.checks());
        drops.setItemLabelGenerator(Check::words);
        ownDrop.setManualValidation(true);
        place.setManualValidation(true);
        for (var written : Set.of(prediction, ownDrop, place)) {
            written.getElement().setAttribute("dir", "auto");
        }
        drops.addValueChangeListener(change -> tellDrops());
        add(prediction, sure, new Disclosure("What I leave out meanwhile", drops), dropped, drops, ownDrop, place, on);
        show(page.exposure().plan(), page);
        tellDrops();
        prediction.addValueChangeListener(change -> jot(jot));
        sure.addValueChangeListener(change -> jot(jot));
        drops.addValueChangeListener(change -> jot(jot));
        ownDrop.addValueChangeListener(change -> jot(jot));
        place.addValueChangeListener(change -> jot(jot));
        on.addValueChangeListener(change -> jot(jot));
    }

    private void tellDrops() {
        dropped.setText(drops.getValue().stream().map(Check::words).collect(Collectors.joining(" · ")));
        dropped.setVisible(!drops.getValue().isEmpty());
    }

    /** What cannot be kept is told when it is to be kept. */
    private void jot(Consumer<Plan> jot) {
        try {
            written().ifPresent(jot);
        } catch (InvalidEntry refused) {
            LOG.debug("Not jotted down: {}", refused.field());
        }
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
        if (on.getValue() == null) {
            tell(new InvalidEntry("on", "Choose a day, from today on."));
            return Optional.empty();
        }
        try {
            return written();
        } catch (InvalidEntry refused) {
            tell(refused);
            return Optional.empty();
        }
    }

    /** Empty where there is no day. @throws InvalidEntry where it cannot be a plan */
    private Optional<Plan> written() {
        return on.getOptionalValue()
                .map(day -> new Plan(
                        prediction.getValue(),
                        sure.number(),
                        drops.getValue().stream().map(Check::id).collect(Collectors.toSet()),
                        ownDrop.getValue(),
                        place.getValue(),
                        day));
    }

    /** Whether it has a field for this; then it is said there. */
    boolean tell(InvalidEntry refused) {
        return at.tell(refused);
    }
}
