package app.lull.entry.ui;

import app.lull.curriculum.EntryScreen.Answer;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A list to tick what is true; each tick is kept. With nothing ticked, the button says that none of it is true. */
class TicksPart extends Div {

    private final CheckboxGroup<Answer> boxes = new CheckboxGroup<>("True of me");
    private final Button next;

    TicksPart(List<Answer> answers, Set<String> ticked, Consumer<Set<String>> keep, Runnable next) {
        addClassNames("lull-begin-part", "lull-begin-ticks");
        boxes.addThemeNames("vertical");
        boxes.setItems(answers);
        boxes.setItemLabelGenerator(Answer::words);
        boxes.setValue(
                answers.stream().filter(one -> ticked.contains(one.id())).collect(Collectors.toUnmodifiableSet()));
        this.next = Buttons.wide("Next", next);
        name();
        boxes.addValueChangeListener(change -> {
            name();
            keep.accept(change.getValue().stream().map(Answer::id).collect(Collectors.toUnmodifiableSet()));
        });
        add(new Card(boxes), this.next);
    }

    private void name() {
        next.setText(boxes.getValue().isEmpty() ? "None of these" : "Next");
    }
}
