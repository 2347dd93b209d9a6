package app.lull.program.ui;

import app.lull.program.ProgramPage.Day;
import app.lull.program.ProgramPage.Thing;
import app.lull.program.ProgramPage.Week;
import app.lull.program.ProgramPage.When;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** The module that is on: its days, and what of them is done, there, or still to come. */
class ThisWeek extends Section {

    private final Consumer<Thing> markDone;

    ThisWeek(Week week, int modules, Consumer<Thing> markDone) {
        super("Week %s of %s: %s"
                .formatted(week.module().number(), modules, week.module().title()));
        this.markDone = markDone;
        add(new Paragraph(week.module().aim()));
        add(new Card().note("Between the steps: " + week.module().between()));
        var days = new OrderedList();
        days.addClassName("lull-week");
        week.days().forEach(day -> days.add(day(day)));
        add(days);
    }

    private ListItem day(Day day) {
        var title = new Paragraph(new Span("Day " + day.day()), new Span(words(day)));
        title.addClassName("day");
        var item = new ListItem(title);
        item.addClassName(day.when().name().toLowerCase(java.util.Locale.ROOT));
        item.setClassName("done", day.done());
        if (day.when() != When.AHEAD) {
            var things = new UnorderedList();
            things.addClassName("things");
            day.things().forEach(thing -> things.add(new ListItem(thing(thing))));
            item.add(things);
        }
        return item;
    }

    private static String words(Day day) {
        return switch (day.when()) {
            case ON -> "today";
            case AHEAD -> "to come";
            case BEHIND -> day.done() ? "done" : "still there, if you like";
        };
    }

    private Component thing(Thing thing) {
        var link = new Anchor(thing.path(), thing.title());
        var length = new Span(thing.done() ? "done" : thing.minutes() + " min");
        length.addClassName("lull-note");
        var line = new Div(link, length);
        line.addClassName("thing");
        if (!thing.done()) {
            var mark = Buttons.plain("Mark done", () -> markDone.accept(thing));
            mark.setAriaLabel("Mark as done: " + thing.title());
            line.add(mark);
        }
        return line;
    }
}
