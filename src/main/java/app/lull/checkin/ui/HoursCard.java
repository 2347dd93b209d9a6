package app.lull.checkin.ui;

import app.lull.checkin.Window;
import app.lull.time.PatientDays;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** From when until when the check-in can be begun; only hours that can be are on offer. */
class HoursCard extends Card {

    private static final int FIRST = PatientDays.DAY_BEGINS.getHour();
    private static final int LAST = 23;
    private static final int HOURS = 24;

    private final Select<LocalTime> until = new Select<>();

    /** @param save the words on its button */
    HoursCard(Window window, String save, Consumer<Window> keep) {
        var title = new H2("Hours");
        title.addClassName("title");
        var from = new Select<LocalTime>();
        from.setLabel("It opens at");
        from.setItems(IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList());
        from.setValue(window.opensAt());
        until.setLabel("It can be begun until");
        until.setItemLabelGenerator(Words::closing);
        offer(window.opensAt(), window.closesAt());
        from.addValueChangeListener(change -> offer(change.getValue(), until.getValue()));
        var hours = new Div(from, until);
        hours.addClassName("lull-checkin-pair");
        add(
                title,
                hours,
                Buttons.row(Buttons.quiet(save, () -> keep.accept(new Window(from.getValue(), until.getValue())))));
        note("By your clock. What you have begun or saved can be changed until the day closes at 04:00.");
    }

    private void offer(LocalTime from, LocalTime chosen) {
        var later = later(from);
        until.setItems(later);
        until.setValue(later.contains(chosen) ? chosen : PatientDays.DAY_BEGINS);
    }

    private static List<LocalTime> later(LocalTime from) {
        return IntStream.rangeClosed(from.getHour() + 1, FIRST + HOURS)
                .mapToObj(hour -> LocalTime.of(hour % HOURS, 0))
                .toList();
    }
}
