package app.lull.intake.ui;

import app.lull.ui.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Over how long something was sipped. */
class SipChoice extends Div {

    private final Map<Integer, Chip> chips = new LinkedHashMap<>();
    private int minutes;

    /** @param minutes what is chosen to begin with */
    SipChoice(int minutes) {
        this.minutes = minutes;
        Stream.of(0, 15, 30, 60, 120, minutes)
                .distinct()
                .sorted()
                .forEach(each -> chips.put(each, new Chip(Words.sip(each), () -> choose(each))));
        var label = new Paragraph("Drunk");
        label.addClassName("lull-log-label");
        add(label, Chip.row("Over how long it was drunk", chips.values().toArray(Chip[]::new)));
        choose(minutes);
    }

    int minutes() {
        return minutes;
    }

    private void choose(int each) {
        minutes = each;
        chips.forEach((value, chip) -> chip.selected(value == each));
    }
}
