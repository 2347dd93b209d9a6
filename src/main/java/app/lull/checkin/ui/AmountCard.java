package app.lull.checkin.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the guess of how much it twitched is among the questions. */
class AmountCard extends Card {

    AmountCard(@Nullable Boolean now, Consumer<@Nullable Boolean> keep) {
        var title = new H2("The question how much it twitched");
        title.addClassName("title");
        var asked = new RadioButtonGroup<Optional<Boolean>>("Ask it");
        asked.setItems(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
        asked.setItemLabelGenerator(
                choice -> choice.map(on -> on ? "Yes" : "No").orElse("As the program goes: until day 28"));
        asked.setValue(Optional.ofNullable(now));
        add(
                title,
                asked,
                Buttons.row(Buttons.quiet(
                        "Save this choice", () -> keep.accept(asked.getValue().orElse(null)))));
        note("From day 29 on the program asks how much twitches bothered you, and leaves the amount alone: "
                + "to guess it means to watch. What you saved before stays.");
    }
}
