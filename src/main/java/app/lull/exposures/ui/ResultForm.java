package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.curriculum.Check;
import app.lull.exposures.Exposure;
import app.lull.exposures.ExposurePage;
import app.lull.exposures.Result;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of it: whether the prediction was tested, what happened, what surprised. */
class ResultForm extends Div {

    /** Stands among the ids of checks for the own thing to leave out. */
    private static final String OWN = "";

    private final RadioButtonGroup<Boolean> tested = new RadioButtonGroup<>("Was my prediction tested?");
    private final SudsField end = new SudsField("Distress at the end, 0 to 100");
    private final SudsField peak = new SudsField("The highest it went");
    private final TextArea happened = new TextArea("What happened");
    private final TextArea surprised = new TextArea("What surprised me");
    private final CheckboxGroup<String> used = new CheckboxGroup<>("Which of these did I do all the same?");
    private final RadioButtonGroup<Result.Again> again = new RadioButtonGroup<>("Again?");
    private final transient AtTheField at = new AtTheField()
            .at("tested", tested)
            .at("end", end)
            .at("peak", peak)
            .at("happened", happened)
            .at("surprised", surprised);

    /** For what was told already. */
    ResultForm(ExposurePage page, Exposure.Logged logged) {
        this(page);
        show(logged.result());
    }

    /**
     * For what is told now.
     *
     * @param jot keeps what is being written: what happened, what surprised
     */
    ResultForm(ExposurePage page, Exposure.Ended ended, BiConsumer<String, String> jot) {
        this(page);
        happened.setValue(Optional.ofNullable(ended.happened()).orElse(""));
        surprised.setValue(Optional.ofNullable(ended.surprised()).orElse(""));
        happened.addValueChangeListener(change -> jot.accept(happened.getValue(), surprised.getValue()));
        surprised.addValueChangeListener(change -> jot.accept(happened.getValue(), surprised.getValue()));
    }

    private ResultForm(ExposurePage page) {
        addClassName("lull-exposure-form");
        var plan = page.exposure().plan();
        var checks = page.checks().stream().collect(Collectors.toMap(Check::id, Check::words));
        tested.setItems(List.of(true, false));
        tested.setItemLabelGenerator(yes -> yes ? "Yes, I have an answer" : "No, it is still open");
        tested.setHelperText("That makes a step done, wherever the distress stood.");
        used.setItems(Stream.concat(
                        plan.drops().stream().filter(checks::containsKey),
                        plan.ownDrop() == null ? Stream.empty() : Stream.of(OWN))
                .toList());
        used.setItemLabelGenerator(
                id -> id.equals(OWN) ? String.valueOf(plan.ownDrop()) : String.valueOf(checks.get(id)));
        used.setHelperText("Yes where it is ticked. No blame: it tells what to leave out next time.");
        used.setVisible(!plan.drops().isEmpty() || plan.ownDrop() != null);
        again.setItems(Result.Again.values());
        again.setItemLabelGenerator(Words::of);
        happened.setHelperText("As somebody watching could have seen it.");
        for (var written : List.of(happened, surprised)) {
            written.setMinRows(2);
            written.getElement().setAttribute("dir", "auto");
        }
        for (var checked : List.of(happened, surprised)) {
            checked.setManualValidation(true);
        }
        tested.setManualValidation(true);
        add(end, peak, tested, happened, surprised, used, again);
    }

    private void show(Result kept) {
        tested.setValue(kept.tested());
        end.show(kept.end());
        peak.show(kept.peak());
        happened.setValue(Optional.ofNullable(kept.happened()).orElse(""));
        surprised.setValue(Optional.ofNullable(kept.surprised()).orElse(""));
        used.setValue(Stream.concat(kept.used().stream(), kept.usedOwn() ? Stream.of(OWN) : Stream.empty())
                .collect(Collectors.toSet()));
        again.setValue(kept.again());
    }

    /** What is told now; empty, and said at its field, where that cannot be. */
    Optional<Result> result() {
        at.clear();
        if (end.isAmiss() || peak.isAmiss()) {
            return Optional.empty();
        }
        var answer = tested.getOptionalValue();
        if (answer.isEmpty()) {
            tell(new InvalidEntry("tested", "Choose one of the two. Either is fine."));
            return Optional.empty();
        }
        try {
            return Optional.of(new Result(
                    answer.get(),
                    peak.number(),
                    end.number(),
                    happened.getValue(),
                    used.getValue().stream().filter(Predicate.not(OWN::equals)).collect(Collectors.toSet()),
                    used.getValue().contains(OWN),
                    surprised.getValue(),
                    again.getOptionalValue().orElse(null)));
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
