package app.lull.worksheets.ui;

import app.lull.curriculum.Field;
import app.lull.worksheets.Answer;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** As many of several as apply, and one's own words below them. */
class SomeOf extends Div {

    private final Map<String, String> words = new HashMap<>();
    private final List<String> order;
    private final CheckboxGroup<String> boxes;
    private final TextArea own;
    private final boolean takesOwn;

    SomeOf(Field.Choices field, Runnable changed) {
        addClassName("lull-worksheet-choice");
        field.options().forEach(option -> words.put(option.id(), option.words()));
        order = field.options().stream().map(Field.Option::id).toList();
        boxes = Inputs.helped(new CheckboxGroup<>(field.label()), field.help());
        boxes.setItems(order);
        boxes.setItemLabelGenerator(words::get);
        boxes.setManualValidation(true);
        boxes.addValueChangeListener(change -> changed.run());
        takesOwn = field.own() != null;
        own = Inputs.typed(new TextArea(field.own()), changed);
        add(boxes);
        if (takesOwn) {
            add(own);
        }
    }

    CellInput input() {
        return new CellInput(
                this,
                CellInput.at(takesOwn ? own : boxes),
                this::answer,
                this::show,
                Optional::empty,
                () -> boxes.getElement().callJsFunction("focus"));
    }

    private Optional<Answer.Cell> answer() {
        var chosen = boxes.getValue();
        return chosen.isEmpty() && own.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Answer.Chosen(
                        order.stream().filter(chosen::contains).toList(), own.getValue()));
    }

    private void show(Answer answer) {
        if (answer instanceof Answer.Chosen(var ids, var ownWords)) {
            boxes.setValue(ids.stream().filter(words::containsKey).collect(Collectors.toSet()));
            if (takesOwn) {
                own.setValue(ownWords);
            }
        }
    }
}
