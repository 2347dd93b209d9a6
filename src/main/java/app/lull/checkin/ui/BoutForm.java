package app.lull.checkin.ui;

import app.lull.checkin.Exercise;
import app.lull.checkin.Exercise.BodyPart;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import app.lull.checkin.Exercise.TimeOfDay;
import app.lull.ui.Buttons;
import app.lull.ui.RatingDial;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** One bout of exercise. */
class BoutForm extends Div {

    /** What can be said of a bout with one tap. */
    enum Mark {
        WARM_UP,
        COOL_DOWN,
        UNUSUAL
    }

    private final OneOf<Kind> kind = new OneOf<>("What it was", Kind.class, AroundWords::of).needed();
    private final WholeNumber minutes = new WholeNumber("How long", "min", 1, Exercise.MOST_MINUTES).needed();
    private final RatingDial effort = new RatingDial("Effort", 0, 10, "none", "all I had").optional();
    private final Tags<Mark> marks = new Tags<>("What belongs to it", Mark.class, AroundWords::of);
    private final OneOf<TimeOfDay> when = new OneOf<>("When", TimeOfDay.class, AroundWords::of);
    private final Tags<BodyPart> body = new Tags<>("What worked most", BodyPart.class, AroundWords::of);

    BoutForm(Consumer<BoutForm> remove) {
        addClassName("lull-around-one");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Exercise");
        add(
                Group.fields(kind, minutes, when),
                effort,
                marks,
                body,
                Buttons.row(Buttons.plain("Take this out", () -> remove.accept(this))));
    }

    void show(Bout bout) {
        kind.setValue(bout.kind());
        minutes.setValue(bout.minutes());
        effort.setValue(bout.effort());
        when.setValue(bout.when());
        body.choose(bout.parts());
        if (bout.warmUp()) {
            marks.choose(List.of(Mark.WARM_UP));
        }
        if (bout.coolDown()) {
            marks.choose(List.of(Mark.COOL_DOWN));
        }
        if (bout.unusual()) {
            marks.choose(List.of(Mark.UNUSUAL));
        }
    }

    /** What is in it, once no part of it is amiss. */
    Bout bout() {
        return new Bout(
                kind.answer().orElseThrow(),
                minutes.getOptionalValue().orElseThrow(),
                effort.chosen().orElse(null),
                marks.isChosen(Mark.WARM_UP),
                marks.isChosen(Mark.COOL_DOWN),
                marks.isChosen(Mark.UNUSUAL),
                when.answer().orElse(null),
                body.chosen());
    }

    List<Part> parts() {
        return List.of(kind, minutes, when);
    }

    /** In minutes; 0 until it is told. */
    int length() {
        return minutes.getOptionalValue().orElse(0);
    }

    Part minutes() {
        return minutes;
    }

    void begin() {
        kind.focus();
    }
}
