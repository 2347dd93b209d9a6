package app.lull.checkin.ui;

import app.lull.ui.EmptyState;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Before the check-in opens: says when it does, and lets the patient choose another hour. */
class OpensLater extends EmptyState {

    OpensLater(LocalTime opensAt, Consumer<LocalTime> choose) {
        super("The check-in opens at %s.".formatted(opensAt), "20 seconds in the evening, from memory.");
        var hour = new Select<LocalTime>();
        hour.setLabel("Let it open at");
        hour.setItems(
                IntStream.rangeClosed(4, 23).mapToObj(h -> LocalTime.of(h, 0)).toList());
        hour.setValue(opensAt);
        hour.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        add(hour);
    }
}
