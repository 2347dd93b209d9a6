package app.lull.checkin.ui;

import app.lull.checkin.BodyState;
import app.lull.checkin.UsualDay;
import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Illness, vaccination, and the cycle for those who want it asked. */
class BodyGroup extends Group {

    /** What there was. */
    enum Sign {
        FEVER,
        VACCINATION
    }

    private final Tags<Sign> signs = new Tags<>("Was there", Sign.class, AroundWords::of);
    private final WholeNumber cycleDay = new WholeNumber("Day of my cycle", "", 1, BodyState.LAST_CYCLE_DAY);
    private final Div cycle = new Div(cycleDay);
    private final Disclosure ask = new Disclosure("Ask me about my cycle too", cycle);

    /** @param cycle whether it is asked at once */
    BodyGroup(UsualDay usual, boolean cycle) {
        super("Illness and vaccination");
        this.cycle.addClassName("lull-around-fields");
        cycleDay.setHelperText("Day 1 is the first day of the period.");
        if (usual.cycleDay() != null) {
            var day = usual.cycleDay();
            this.cycle.add(Group.usual("day " + day, () -> cycleDay.suggest(day)));
        }
        put(signs, Buttons.row(ask), this.cycle);
        if (cycle) {
            askAboutTheCycle();
        }
    }

    void show(BodyState body) {
        if (body.fever()) {
            signs.choose(List.of(Sign.FEVER));
        }
        if (body.vaccination()) {
            signs.choose(List.of(Sign.VACCINATION));
        }
        if (body.cycleDay() != null) {
            cycleDay.setValue(body.cycleDay());
            askAboutTheCycle();
        }
        isAnswered();
    }

    /** Null where nothing is in it. */
    @Nullable
    BodyState body() {
        return signs.chosen().isEmpty() && cycleDay.isEmpty()
                ? null
                : new BodyState(signs.isChosen(Sign.FEVER), signs.isChosen(Sign.VACCINATION), cycleDay.answer());
    }

    @Override
    List<Part> parts() {
        return List.of(cycleDay);
    }

    private void askAboutTheCycle() {
        cycle.setVisible(true);
        ask.setVisible(false);
    }
}
