package app.lull.checkin.ui;

import app.lull.checkin.Answers;
import app.lull.checkin.Begun;
import app.lull.checkin.DayAround;
import app.lull.checkin.Taken;
import app.lull.ui.BandChoice;
import app.lull.ui.Card;
import app.lull.ui.RatingDial;
import app.lull.ui.Scale;
import app.lull.ui.SeriesLook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The five questions, and two more folded away. Nothing is chosen until the patient chooses it. Where the amount of
 * twitching is not asked for, what was saved of it is kept as it was.
 */
class Questions extends Div {

    private static final String MISSING = "Not answered yet.";

    private final RatingDial anxiety =
            dial(Question.ANXIETY, "calm", "as bad as it gets").look(SeriesLook.ANXIETY);
    private final RatingDial bother =
            dial(Question.BOTHER, "not at all", "as much as can be").look(SeriesLook.TWITCH);
    private final RatingDial interference = dial(Question.INTERFERENCE, "not at all", "from everything");
    private final BandChoice healthWorry = bands(Question.HEALTH_WORRY);
    private final BandChoice checks = bands(Question.CHECKS).hint("times today, all together");
    private final RatingDial attention =
            new RatingDial(Question.ATTENTION.words(), -3, 3, "inside my body", "outside, on the day").optional();
    private final BandChoice twitchAmount =
            bands(Question.TWITCH_AMOUNT).hint("From memory. No need to look.").optional();
    private final List<Scale<?>> core = List.of(anxiety, bother, interference, healthWorry, checks);
    private final NativeDetails more = new NativeDetails();
    private final boolean asksTwitchAmount;

    Questions(boolean asksTwitchAmount) {
        this.asksTwitchAmount = asksTwitchAmount;
        addClassName("lull-checkin-questions");
        core.forEach(question -> add(new Card(question)));
        var title = new Span(asksTwitchAmount ? "Attention, and how much it twitched" : "Attention");
        title.addClassName("words");
        var optional = new Span("optional");
        optional.addClassName("lull-note");
        more.addClassName("lull-checkin-more");
        more.setSummary(new Div(title, optional));
        var inside = new Div(attention);
        if (asksTwitchAmount) {
            inside.add(twitchAmount);
        }
        inside.addClassName("inside");
        more.setContent(inside);
        add(new Card(more));
    }

    /** Shows what was answered before. */
    void show(Answers answers) {
        show(Begun.of(answers));
    }

    /** Shows what was tapped before and not saved. */
    void show(Begun begun) {
        anxiety.setValue(begun.anxiety());
        bother.setValue(begun.bother());
        interference.setValue(begun.interference());
        healthWorry.setValue(begun.healthWorry());
        checks.setValue(begun.checks());
        attention.setValue(begun.attention());
        twitchAmount.setValue(begun.twitchAmount());
        more.setOpen(begun.attention() != null || asksTwitchAmount && begun.twitchAmount() != null);
    }

    /** Tells of every answer from now on. */
    void whenTapped(Runnable tell) {
        Stream.concat(core.stream(), Stream.of(attention, twitchAmount))
                .forEach(question -> question.addValueChangeListener(change -> tell.run()));
    }

    /** What is answered so far. */
    Begun begun(DayAround around, @Nullable Taken taken) {
        return new Begun(
                leftOutOr(anxiety),
                leftOutOr(healthWorry),
                leftOutOr(bother),
                leftOutOr(interference),
                leftOutOr(checks),
                leftOutOr(attention),
                leftOutOr(twitchAmount),
                around,
                taken);
    }

    /** The answers; none while one of the five is missing, which is then pointed at where it is. */
    Optional<Answers> answers() {
        var missing = core.stream().filter(Scale::isEmpty).toList();
        if (!missing.isEmpty()) {
            missing.forEach(question -> question.missing(MISSING));
            missing.getFirst().focus();
            return Optional.empty();
        }
        return Optional.of(new Answers(
                anxiety.getValue(),
                healthWorry.getValue(),
                bother.getValue(),
                interference.getValue(),
                checks.getValue(),
                leftOutOr(attention),
                leftOutOr(twitchAmount)));
    }

    private static @Nullable Integer leftOutOr(Scale<?> question) {
        return question.chosen().orElse(null);
    }

    private static RatingDial dial(Question question, String least, String most) {
        return new RatingDial(question.words(), 0, 10, least, most);
    }

    private static BandChoice bands(Question question) {
        return new BandChoice(question.words(), question.bands());
    }
}
