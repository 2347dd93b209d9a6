package app.lull.careteam.ui;

import app.lull.account.DataKind;
import app.lull.careteam.NamedTherapist;
import app.lull.careteam.SharingTexts;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;

/** A therapist who is confirmed: what they read, kind by kind, and how that rests or ends. */
class LiveLink extends Card {

    /** What a patient can do with it. */
    interface Choices extends KindSwitches.Turned {

        void pause();

        void goOn();

        void end();
    }

    private final NamedTherapist therapist;
    private final Choices choices;

    /** @param since in words: since when it is active, or paused */
    LiveLink(
            SharingTexts texts,
            NamedTherapist therapist,
            Set<DataKind> shared,
            boolean paused,
            String since,
            Choices choices) {
        this.therapist = therapist;
        this.choices = choices;
        addClassName("lull-care-link");
        var title = new H2(therapist.name());
        title.addClassName("title");
        add(title);
        if (therapist.place() != null) {
            add(new Paragraph(therapist.place()));
        }
        add(Words.note(since));
        var switches = new KindSwitches(
                texts,
                paused
                        ? "What %s reads again when you go on".formatted(therapist.name())
                        : "What %s reads".formatted(therapist.name()),
                shared,
                choices);
        add(
                Words.note(
                        paused
                                ? "Nothing is read now. When you go on, what is turned on here is read again."
                                : "A switch works at once, also on a screen they have open."),
                switches);
        if (shared.contains(DataKind.WORKSHEETS)) {
            add(Words.way("worksheets", "Pick the worksheets"));
        }
        add(Buttons.row(
                paused ? Buttons.primary("Go on", choices::goOn) : Buttons.quiet("Pause all of it", choices::pause),
                Buttons.plain("End it", this::ask)));
    }

    private void ask() {
        var name = therapist.name();
        var ask = new Sheet("End it with %s?".formatted(name));
        var inside = new Div();
        for (var words : List.of(
                "From that moment %s reads nothing here any more. Your own diary stays as it is.".formatted(name),
                "What they have read, they have read. They may have notes of their own about it.",
                "It cannot be taken back. To be linked again, one of you makes a new code.")) {
            inside.add(new Paragraph(words));
        }
        inside.add(Buttons.row(
                Buttons.quiet("End it", () -> {
                    ask.close();
                    choices.end();
                }),
                Buttons.primary("Keep it", ask::close)));
        inside.addClassName("lull-care-ask");
        ask.add(inside);
        ask.open();
    }
}
