package app.lull.worksheets.ui;

import app.lull.curriculum.Field;
import app.lull.ui.Buttons;
import app.lull.worksheets.Answer;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several, all of them in sight; of many, in a list that opens. One's own words may be among them. */
class OneOf extends Div {

    private static final int IN_SIGHT = 8;
    private static final String OWN = "own words";

    private final Map<String, String> words = new HashMap<>();
    private final AbstractField<?, String> choice;
    private final HasValidation refusals;
    private final TextField own;
    private final Button leaveOut;

    OneOf(Field.Choice field, Runnable changed) {
        addClassName("lull-worksheet-choice");
        var ids = new ArrayList<String>();
        field.options().forEach(option -> {
            ids.add(option.id());
            words.put(option.id(), option.words());
        });
        if (field.own() != null) {
            ids.add(OWN);
            words.put(OWN, field.own());
        }
        own = Inputs.typed(new TextField("In my words"), changed);
        own.setVisible(false);
        leaveOut = Buttons.plain("Leave this out", this::leaveOut);
        leaveOut.addClassName("leave-out");
        if (ids.size() > IN_SIGHT) {
            if (ids.remove(OWN)) {
                ids.addFirst(OWN); // before a long list that may bring somebody to ideas
            }
            var list = list(field, ids);
            choice = list;
            refusals = list;
        } else {
            var radios = radios(field, ids);
            choice = radios;
            refusals = radios;
        }
        choice.addValueChangeListener(change -> {
            fit();
            changed.run();
        });
        add((Component) choice, own, leaveOut);
        fit();
    }

    CellInput input() {
        return new CellInput(this, this::refuse, this::answer, this::show, Optional::empty, this::focusChoice);
    }

    private void refuse(String why) {
        CellInput.at(own.isVisible() ? own : refusals).say(why);
    }

    private void focusChoice() {
        choice.getElement().callJsFunction("focus");
    }

    private RadioButtonGroup<String> radios(Field.Choice field, List<String> ids) {
        var radios = Inputs.helped(new RadioButtonGroup<String>(field.label()), field.help());
        radios.setItems(ids);
        radios.setItemLabelGenerator(this::words);
        radios.setManualValidation(true);
        return radios;
    }

    private Select<String> list(Field.Choice field, List<String> ids) {
        var list = Inputs.helped(new Select<String>(), field.help());
        list.setLabel(field.label());
        list.setItems(ids);
        list.setItemLabelGenerator(this::words);
        list.setPlaceholder("Choose one");
        list.setManualValidation(true);
        list.setWidthFull();
        return list;
    }

    private String words(@Nullable String id) {
        return id == null ? "" : words.getOrDefault(id, "");
    }

    private void leaveOut() {
        choice.clear();
        own.clear();
        focusChoice();
    }

    private void fit() {
        own.setVisible(OWN.equals(choice.getValue()));
        leaveOut.getElement().setAttribute("inert", choice.isEmpty()); // its room stays, so that nothing below moves
    }

    private Optional<Answer.Cell> answer() {
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        return OWN.equals(choice.getValue())
                ? Optional.of(own.getValue())
                        .filter(text -> !text.isBlank())
                        .map(text -> new Answer.Chosen(List.of(), text))
                : Optional.of(new Answer.Chosen(List.of(choice.getValue()), ""));
    }

    private void show(Answer answer) {
        if (answer instanceof Answer.Chosen(var ids, var ownWords)) {
            ids.stream().filter(words::containsKey).findFirst().ifPresent(choice::setValue);
            if (!ownWords.isEmpty() && words.containsKey(OWN)) {
                choice.setValue(OWN);
                own.setValue(ownWords);
            }
        }
    }
}
