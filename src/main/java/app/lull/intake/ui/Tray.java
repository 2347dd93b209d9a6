package app.lull.intake.ui;

import app.lull.intake.Choice;
import app.lull.intake.Logging;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Chip;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Several things that will be logged together; a tap on one takes it out again. */
class Tray extends Div {

    private record Taken(UUID id, Choice choice) {}

    private final transient List<Taken> taken = new ArrayList<>();
    private final Paragraph said = new Paragraph();
    private final Div chips = Chip.row("Chosen so far, a tap takes one out");
    private final Button log;

    Tray(Consumer<List<Logging>> log) {
        this.log = Buttons.wide("Log them", () -> log.accept(loggings()));
        this.log.setDisableOnClick(true);
        said.addClassName("lull-note");
        said.getElement().setAttribute("role", "status");
        addClassName("lull-log-tray");
        add(said, chips, this.log);
        show();
    }

    void add(Choice choice) {
        taken.add(new Taken(Ids.next(), choice));
        show();
    }

    private List<Logging> loggings() {
        return taken.stream()
                .map(one ->
                        new Logging(one.id(), one.choice().item(), one.choice().amount(), null))
                .toList();
    }

    private void show() {
        chips.removeAll();
        taken.forEach(one ->
                chips.add(new Chip(one.choice().name(), Words.mg(one.choice().mg()), () -> {
                    taken.remove(one);
                    show();
                })));
        double mg = taken.stream().mapToDouble(one -> one.choice().mg()).sum();
        said.setText(taken.isEmpty() ? "Tap what you had, one after the other." : Words.several(taken.size(), mg));
        log.setVisible(!taken.isEmpty());
        log.setEnabled(true);
    }
}
