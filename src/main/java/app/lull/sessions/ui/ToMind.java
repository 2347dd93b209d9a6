package app.lull.sessions.ui;

import app.lull.content.Caution;
import app.lull.ui.Card;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/** What should sessions be careful with? Kept at each tap. */
class ToMind extends Card {

    ToMind(Set<Caution.Tag> now, Consumer<Set<Caution.Tag>> keep) {
        note("What you tick stands first on a session's opening page. What does not suit you is left out of the list. "
                + "It is shared with nobody.");
        var boxes = new CheckboxGroup<Caution.Tag>("True of me");
        boxes.setItems(Arrays.stream(Caution.Tag.values())
                .filter(tag -> tag != Caution.Tag.DRIVING)
                .toList());
        boxes.setItemLabelGenerator(Words::mine);
        boxes.setValue(now);
        boxes.addValueChangeListener(change -> keep.accept(change.getValue()));
        add(boxes);
    }
}
