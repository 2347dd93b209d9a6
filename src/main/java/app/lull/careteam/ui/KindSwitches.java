package app.lull.careteam.ui;

import app.lull.account.DataKind;
import app.lull.careteam.SharingTexts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A switch for each kind, with what it shows. None is on by itself. */
class KindSwitches extends Div {

    /** What a therapist mostly asks about; what is written in words, and what is about staying alive, is chosen by hand. */
    private static final Set<DataKind> USUAL =
            EnumSet.of(DataKind.CHECK_INS, DataKind.SESSIONS, DataKind.WEEKS, DataKind.MEASURES, DataKind.MESSAGES);

    private final Map<DataKind, Checkbox> switches = new EnumMap<>(DataKind.class);

    /** What a turned switch does. */
    interface Turned {
        void turn(DataKind kind, boolean on);
    }

    /** @param name of the whole, for a screen reader */
    KindSwitches(SharingTexts texts, String name, Set<DataKind> on, Turned turned) {
        addClassName("lull-care-kinds");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        for (var text : texts.kinds()) {
            var choice = new Checkbox(text.title(), on.contains(text.kind()));
            choice.setHelperText(text.shows());
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    turned.turn(text.kind(), change.getValue());
                }
            });
            switches.put(text.kind(), choice);
            add(choice);
        }
    }

    Set<DataKind> on() {
        var on = EnumSet.noneOf(DataKind.class);
        switches.forEach((kind, choice) -> {
            if (choice.getValue()) {
                on.add(kind);
            }
        });
        return on;
    }

    /** Turns on what is usual, beside what is on. */
    void turnOnUsual() {
        USUAL.forEach(kind -> set(kind, true));
    }

    void set(DataKind kind, boolean on) {
        var choice = switches.get(kind);
        if (choice != null) {
            choice.setValue(on);
        }
    }
}
