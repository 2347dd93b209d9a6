package app.lull.taper.ui;

import app.lull.account.InvalidEntry;
import app.lull.taper.Baseline;
import app.lull.taper.Gate;
import app.lull.taper.Goal;
import app.lull.taper.Pace;
import app.lull.taper.Plan;
import app.lull.taper.TaperPage;
import app.lull.taper.Wishes;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks what a person wants of a plan, in few taps. Nothing that matters is chosen before they choose it. */
class WishesForm extends Div {

    private static final int DAYS_TO_CHOOSE = 15;

    /** What is true of a person; empty: none of it. */
    private static final List<Optional<Gate>> GATES = Stream.concat(
                    Arrays.stream(Gate.values()).map(Optional::of), Stream.of(Optional.<Gate>empty()))
            .toList();

    private final RadioButtonGroup<Goal> goal = new RadioButtonGroup<>("Where to");
    private final HourChoice hour;
    private final RadioButtonGroup<Pace> pace = new RadioButtonGroup<>("How fast");
    private final IntegerField usualMg = new IntegerField("My usual amount, mg a day");
    private final CheckboxGroup<Optional<Gate>> gates = new CheckboxGroup<>("Is one of these true?");
    private final Div about = new Div();
    private final Checkbox talked = new Checkbox("I have talked to my doctor about this");
    private final Select<LocalDate> begins = new Select<>();
    private final Card amount = new Card();
    private final Card doctor = new Card();
    private final transient Runnable changed;

    WishesForm(TaperPage page, Runnable changed) {
        hour = new HourChoice(page.now() == null ? null : page.now().noneAfter());
        addClassName("lull-taper-form");
        this.changed = changed;
        goal.setItems(Goal.values());
        goal.setItemLabelGenerator(Words::goal);
        pace.setItems(Pace.values());
        pace.setItemLabelGenerator(Words::pace);
        askAmount(page);
        gates.setItems(GATES);
        gates.setItemLabelGenerator(one -> one.map(Words::gate).orElse("None of these"));
        about.addClassName("lull-taper-about");
        begins.setLabel("First day");
        begins.setItems(IntStream.range(0, DAYS_TO_CHOOSE)
                .mapToObj(page.today()::plusDays)
                .toList());
        begins.setItemLabelGenerator(day -> Words.day(day, page.today()));
        begins.setValue(page.today().plusDays(1));
        var last = new Card(hour);
        last.note("For sleep, at least 6 hours without caffeine before bed; after a coffee, about 9 is safer.");
        amount.add(
                Words.note(page.usual() == null ? Words.logMore(page.missing()) : Words.usual(page.usual())), usualMg);
        doctor.add(gates, about, talked);
        var where = new Card(goal);
        where.note("400 mg a day is the general limit for adults; in pregnancy and while breastfeeding it is 200 mg.");
        add(where, last, amount, new Card(pace), doctor, new Card(begins));
        fit();
        goal.addValueChangeListener(change -> changed());
        hour.addValueChangeListener(change -> changed());
        pace.addValueChangeListener(change -> changed());
        usualMg.addValueChangeListener(change -> changed());
        gates.addValueChangeListener(change -> changed());
        talked.addValueChangeListener(change -> changed());
        begins.addValueChangeListener(change -> changed());
    }

    /** Shows what was chosen before. */
    void show(Plan plan) {
        goal.setValue(plan.goal());
        pace.setValue(plan.pace());
        if (plan.baseline() != null) {
            var were = plan.gates().stream().map(Optional::of).collect(Collectors.toSet());
            gates.setValue(were.isEmpty() ? Set.of(Optional.empty()) : were);
        }
        talked.setValue(plan.talked());
        begins.setValue(begins.getListDataView().getItem(0));
    }

    /** What was chosen; none while something is missing, which is then pointed at. */
    Optional<Wishes> wishes() {
        if (goal.isEmpty()) {
            return missing(goal, "Choose one.");
        }
        if (isLess() && pace.isEmpty()) {
            return missing(pace, "Choose one.");
        }
        if (isLess() && gates.isEmpty()) {
            return missing(gates, "Choose what is true, or “None of these”.");
        }
        if (isLess() && usualMg.isInvalid()) {
            usualMg.focus();
            return Optional.empty();
        }
        var chosen = isLess() ? chosenGates() : EnumSet.noneOf(Gate.class);
        return Optional.of(new Wishes(
                goal.getValue(),
                isLess() ? pace.getValue() : Pace.STANDARD,
                hour.hour(),
                isLess() ? usualMg.getValue() : null,
                chosen,
                isLess() && talked.getValue(),
                begins.getValue()));
    }

    /** Says at its field why this cannot be a plan. */
    void refuse(InvalidEntry refused) {
        switch (refused.field()) {
            case "goal" -> missing(goal, refused.getMessage());
            case "noneAfter" -> missing(hour, refused.getMessage());
            case "usualMg" -> missing(usualMg, refused.getMessage());
            case "talked" -> missing(talked, refused.getMessage());
            default -> missing(begins, refused.getMessage());
        }
    }

    private void changed() {
        fit();
        changed.run();
    }

    private void askAmount(TaperPage page) {
        usualMg.setMin(1);
        usualMg.setMax(Baseline.MOST);
        usualMg.setHelperText(
                page.usual() == null
                        ? "A cup of filter coffee has about 95 mg, a cup of black tea about 45."
                        : "Leave it empty to begin from what you logged.");
        usualMg.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("A number from 1 to 2000.")
                .setMinErrorMessage("A number from 1 to 2000.")
                .setMaxErrorMessage("A number from 1 to 2000."));
    }

    private void fit() {
        amount.setVisible(isLess());
        doctor.setVisible(isLess());
        pace.getParent().ifPresent(card -> card.setVisible(isLess()));
        about.removeAll();
        chosenGates().forEach(gate -> about.add(new Paragraph(Words.about(gate))));
        talked.setVisible(!chosenGates().isEmpty());
        if (!chosenGates().isEmpty() && pace.isEmpty()) {
            pace.setValue(Pace.GENTLE);
        }
        Stream.<HasValidation>of(goal, hour, pace, gates, talked, begins).forEach(field -> field.setInvalid(false));
    }

    private boolean isLess() {
        return goal.getValue() != null && goal.getValue() != Goal.KEEP;
    }

    private EnumSet<Gate> chosenGates() {
        return gates.getValue().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gate.class)));
    }

    private static <F extends Component & HasValidation> Optional<Wishes> missing(F field, String words) {
        Refusal.at(field, words);
        return Optional.empty();
    }
}
