package app.lull.today.ui;

import app.lull.today.Agenda.Planned;
import app.lull.today.Agenda.State;
import app.lull.today.Step;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * One step of the day: what, how long, why; and begin it, mark it done, move it to later, or let it go. What is done is
 * folded to one quiet line, which still opens it.
 */
class StepCard extends Article {

    StepCard(Planned planned, boolean next, Consumer<State> choose) {
        var step = planned.step();
        addClassNames("lull-card", "lull-step", planned.state().name().toLowerCase(java.util.Locale.ROOT));
        setClassName("next", next);
        var title = new H3(step.title());
        title.addClassName("title");
        var length = note(length(planned));
        length.setClassName("lull-heard", planned.state() == State.DONE); // the mark shows it already
        var words = new Div(title, length);
        words.addClassName("words");
        var line = new Div(mark(planned, choose), words);
        line.addClassName("line");
        add(line);
        if (next || planned.state() == State.OPEN) {
            words.add(note(sentence(step.why())));
        }
        var actions = actions(planned, next, choose);
        if (planned.state() == State.DONE) {
            line.add(actions);
        } else if (!actions.isEmpty()) {
            add(Buttons.row(actions.toArray(Component[]::new)));
        }
    }

    private static String length(Planned planned) {
        var minutes =
                planned.step().minutes() == 1 ? "1 minute" : planned.step().minutes() + " minutes";
        return switch (planned.state()) {
            case DONE -> "done";
            case LATER -> minutes + " · later today";
            case LET_GO -> "not today";
            case OPEN -> minutes;
        };
    }

    private static String sentence(String why) {
        return Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("lull-note");
        return note;
    }

    /** The round mark: a picture once the thing has happened, a button that says so until then. */
    private static Component mark(Planned planned, Consumer<State> choose) {
        var step = planned.step();
        if (step.done()) {
            var mark = new HtmlComponent("span");
            mark.addClassNames("mark", "on");
            mark.getElement().setAttribute("aria-hidden", "true");
            return mark;
        }
        var done = planned.state() == State.DONE;
        var mark = new Button("", event -> choose.accept(done ? State.OPEN : State.DONE));
        mark.addClassName("mark");
        mark.setClassName("on", done);
        mark.setAriaLabel(done ? "Not done yet: " + step.title() : "Mark as done: " + step.title());
        return mark;
    }

    private ArrayList<Component> actions(Planned planned, boolean next, Consumer<State> choose) {
        var actions = new ArrayList<Component>();
        var step = planned.step();
        Runnable begin = () -> begin(step);
        switch (planned.state()) {
            case OPEN, LATER -> {
                var start = next ? Buttons.primary(step.action(), begin) : Buttons.quiet(step.action(), begin);
                start.setAriaLabel(spoken(step));
                actions.add(start);
                actions.add(
                        planned.state() == State.OPEN
                                ? named(
                                        Buttons.plain("Later today", () -> choose.accept(State.LATER)),
                                        "Later today",
                                        planned)
                                : named(Buttons.plain("Move up", () -> choose.accept(State.OPEN)), "Move up", planned));
                actions.add(named(Buttons.plain("Not today", () -> choose.accept(State.LET_GO)), "Not today", planned));
            }
            case LET_GO ->
                actions.add(named(Buttons.plain("Bring back", () -> choose.accept(State.OPEN)), "Bring back", planned));
            case DONE -> {
                var again = step.done() ? step.action() : "Open";
                actions.add(named(Buttons.plain(again, begin), again, planned));
            }
        }
        return actions;
    }

    /** The path may say more than the place: which part of a worksheet, for example. */
    private void begin(Step step) {
        var place = new Location(step.path());
        getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }

    /** What the button does, and with which step, in the words that are seen; none of them twice. */
    private static String spoken(Step step) {
        var begins = step.action() + ": ";
        return step.title().startsWith(begins) ? step.title() : begins + step.title();
    }

    private static Button named(Button button, String spoken, Planned planned) {
        button.setAriaLabel(spoken + ": " + planned.step().title());
        return button;
    }
}
