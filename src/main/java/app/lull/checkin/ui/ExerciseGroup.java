package app.lull.checkin.ui;

import app.lull.checkin.Exercise;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.UsualDay;
import app.lull.ui.Buttons;
import app.lull.ui.Chip;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day's exercise: none, or one bout after the other. */
class ExerciseGroup extends Group {

    private final List<BoutForm> bouts = new ArrayList<>();
    private final Div forms = new Div();
    private final Chip none = new Chip("None today", this::turnNone);
    private final Button add = Buttons.quiet("Add exercise", () -> more().begin());
    private boolean isNone;

    ExerciseGroup(UsualDay usual) {
        super("Exercise");
        none.selected(false);
        forms.addClassName("lull-around-several");
        if (usual.bout() != null) {
            var bout = usual.bout();
            put(usual(AroundWords.of(bout), () -> more().show(bout)));
        }
        put(forms, Buttons.row(none, add));
    }

    void show(Exercise exercise) {
        exercise.bouts().forEach(bout -> more().show(bout));
        if (exercise.bouts().isEmpty()) {
            turnNone();
        }
        isAnswered();
    }

    /** Null where nothing was said. */
    @Nullable
    Exercise exercise() {
        if (bouts.isEmpty()) {
            return isNone ? Exercise.NONE : null;
        }
        return new Exercise(told());
    }

    private List<Bout> told() {
        return bouts.stream().map(BoutForm::bout).toList();
    }

    @Override
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        bouts.forEach(bout -> parts.addAll(bout.parts()));
        return parts;
    }

    /** Also all bouts together: they fit into a day, or the last one is asked about. */
    @Override
    Optional<Part> amiss() {
        return super.amiss().or(() -> {
            if (bouts.stream().mapToLong(BoutForm::length).sum() <= Exercise.MOST_MINUTES) {
                return Optional.empty();
            }
            var last = bouts.getLast().minutes();
            last.refuse("That is more than a day has, all together.");
            return Optional.of(last);
        });
    }

    private void turnNone() {
        isNone = !isNone;
        none.selected(isNone);
    }

    private BoutForm more() {
        if (isNone) {
            turnNone();
        }
        var form = new BoutForm(this::less);
        bouts.add(form);
        forms.add(form);
        tellWhatIsPossible();
        return form;
    }

    private void less(BoutForm form) {
        bouts.remove(form);
        forms.remove(form);
        tellWhatIsPossible();
        add.focus();
    }

    private void tellWhatIsPossible() {
        none.setEnabled(bouts.isEmpty());
        add.setEnabled(bouts.size() < Exercise.MOST_BOUTS);
    }
}
