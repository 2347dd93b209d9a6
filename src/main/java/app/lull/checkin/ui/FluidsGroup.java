package app.lull.checkin.ui;

import app.lull.checkin.Fluids;
import app.lull.checkin.UsualDay;
import app.lull.ui.Chip;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was drunk, all kinds together; never held against a target. */
class FluidsGroup extends Group {

    /** What makes one lose water. */
    enum Loss {
        HEAVY_SWEAT,
        HEAT
    }

    private static final int CUP = 250;
    private static final int BOTTLE = 500;

    private final WholeNumber ml = new WholeNumber("All drinks together", "ml", 0, Fluids.MOST_ML);
    private final Tags<Loss> losses = new Tags<>("Was there", Loss.class, AroundWords::of);
    private final Paragraph fast = new Paragraph();

    /** @param sinceItBegan how long the day has lasted */
    FluidsGroup(UsualDay usual, Duration sinceItBegan) {
        super("Drinks");
        put("All kinds count, coffee and tea too. There is no target.");
        if (usual.fluidsMl() != null) {
            var usually = usual.fluidsMl();
            put(usual(AroundWords.ml(usually), () -> ml.suggest(usually)));
        }
        fast.getElement().setAttribute("role", "status");
        fast.addClassName("lull-note");
        ml.addValueChangeListener(change -> {
            var drunk = ml.answer();
            fast.setText(
                    drunk != null && Fluids.isOverALitreAnHour(drunk, sinceItBegan)
                            ? "If the number is right, that is more than a litre an hour: about the most that kidneys can "
                                    + "pass. Slower is easier on the body. If you feel sick or confused, get medical help."
                            : "");
        });
        put(
                fields(ml),
                Chip.row(
                        "Add to it",
                        new Chip("+ a cup, 250 ml", () -> add(CUP)),
                        new Chip("+ a bottle, 500 ml", () -> add(BOTTLE))),
                fast,
                losses);
    }

    void show(Fluids fluids) {
        ml.setValue(fluids.ml());
        if (fluids.heavySweat()) {
            losses.choose(List.of(Loss.HEAVY_SWEAT));
        }
        if (fluids.heat()) {
            losses.choose(List.of(Loss.HEAT));
        }
        isAnswered();
    }

    /** Null where nothing is in it. */
    @Nullable
    Fluids fluids() {
        return ml.isEmpty() && losses.chosen().isEmpty()
                ? null
                : new Fluids(ml.answer(), losses.isChosen(Loss.HEAVY_SWEAT), losses.isChosen(Loss.HEAT));
    }

    @Override
    List<Part> parts() {
        return List.of(ml);
    }

    private void add(int more) {
        ml.setValue(Math.clamp(ml.getOptionalValue().orElse(0) + (long) more, 0, Fluids.MOST_ML));
    }
}
