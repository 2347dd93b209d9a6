package app.lull.urges.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.RatingDial;
import app.lull.urges.Outcome;
import app.lull.urges.Urge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** An urge that nobody has answered yet: the time that is left, how strong it is, and what happened. */
class UrgeCard extends Card {

    /** Keeps what happened, and how strong the urge is now where that is said. */
    @FunctionalInterface
    interface Answers {
        void answer(Outcome outcome, @Nullable Integer after);
    }

    private static final List<Outcome> TO_SAY =
            List.of(Outcome.PASSED, Outcome.LET_BE, Outcome.WAITED_THEN_CHECKED, Outcome.CHECKED_AT_ONCE);

    private final transient Answers answers;
    private final RatingDial strength =
            new RatingDial("How strong is it now?", 0, 10, "no urge", "as strong as it gets").optional();

    /**
     * @param running whether it is still waited with
     * @param howStrong keeps a number at the tap
     */
    UrgeCard(Urge urge, boolean running, IntConsumer howStrong, Answers answers) {
        this.answers = answers;
        addClassName("lull-urges-open");
        var title = new H2("An urge to " + urge.called());
        title.addClassName("title");
        title.getElement().setAttribute("dir", "auto");
        add(title);
        time(urge, running);
        strength.hint(running ? "As often as you like, or not at all." : "If you like.");
        strength.addValueChangeListener(
                changed -> Optional.ofNullable(changed.getValue()).ifPresent(howStrong::accept));
        add(strength);
        var asks = new Paragraph("What happened?");
        asks.addClassName("question");
        add(asks);
        if (running) {
            note("Say it whenever you like, also before the time is over. Each answer is kept alike.");
        }
        add(Buttons.row(TO_SAY.stream().map(this::button).toArray(Button[]::new)));
        if (!running) {
            add(plain(Buttons.plain("Let it go without an answer", () -> {}), Outcome.UNSAID));
        }
    }

    private void time(Urge urge, boolean running) {
        var ends = urge.endsAt();
        var local = urge.endsLocal();
        var length = urge.length();
        if (ends == null || local == null || length == null) {
            return;
        }
        if (running) {
            add(new TimeLeft(ends, length.minutes()));
            add(new Anchor("practice/S21", "Ride it out with a guide, six minutes"));
        } else {
            note("The %s were over on %s. It can be answered now, or let go."
                    .formatted(Words.of(length), Words.moment(local)));
        }
    }

    private Button button(Outcome outcome) {
        return plain(Buttons.quiet(Words.of(outcome), () -> {}), outcome);
    }

    private Button plain(Button button, Outcome outcome) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                answers.answer(outcome, strength.chosen().orElse(null));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
