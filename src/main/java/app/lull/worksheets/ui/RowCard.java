package app.lull.worksheets.ui;

import app.lull.curriculum.Field;
import app.lull.ui.Buttons;
import app.lull.worksheets.Answer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One row: its number, its fields, and a way to take it away. */
class RowCard extends Div {

    private final String one;
    private final H3 heading = new H3();
    private final Button away;
    private final transient Map<String, CellInput> inputs = new LinkedHashMap<>();

    RowCard(Field.Rows field, Runnable changed, Consumer<RowCard> takeAway) {
        one = field.one();
        addClassName("lull-worksheet-row");
        heading.setId("row-" + UUID.randomUUID());
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", heading.getId().orElseThrow());
        away = Buttons.plain("Remove", () -> takeAway.accept(this));
        var head = new Div(heading, away);
        head.addClassName("head");
        add(head);
        for (var inside : field.fields()) {
            var input = Inputs.cell(inside, changed);
            inputs.put(inside.key(), input);
            add(input.component());
        }
    }

    /** Its place among the rows, from 1. */
    void number(int place) {
        heading.setText("%s %s".formatted(one, place));
        away.setAriaLabel("Remove %s %s".formatted(one.toLowerCase(java.util.Locale.ROOT), place));
    }

    String called() {
        return heading.getText();
    }

    Map<String, Answer.Cell> cells() {
        var cells = new HashMap<String, Answer.Cell>();
        inputs.forEach((key, input) -> input.answer().ifPresent(answer -> cells.put(key, answer)));
        return cells;
    }

    void show(Map<String, Answer.Cell> cells) {
        cells.forEach((key, cell) -> {
            var input = inputs.get(key);
            if (input != null) {
                input.show(cell);
            }
        });
    }

    Map<String, CellInput> inputs() {
        return inputs;
    }

    void focus() {
        inputs.values().iterator().next().focus();
    }
}
