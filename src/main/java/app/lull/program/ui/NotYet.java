package app.lull.program.ui;

import app.lull.program.ProgramPage.Week;
import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What opens the next module before the seven days are over; and it can be opened all the same. */
class NotYet extends Div {

    NotYet(Week week, String words, Runnable moveOn) {
        add(new Paragraph("The next week opens in %s, or as soon as these are done:"
                .formatted(days(7 - week.dayOfModule() + 1))));
        var list = new UnorderedList();
        list.addClassName("lull-needed");
        list.add(needed(
                "%s of 7 days taken part in, %s so far".formatted(week.daysToOpen(), week.daysDone()),
                week.daysDone() >= week.daysToOpen()));
        week.needed().forEach(one -> list.add(needed(one.words(), one.done())));
        add(list);
        var sooner = new Div(
                new Paragraph("You can also go on without them. What you leave stays here, to be done again."),
                Buttons.row(Buttons.quiet(words, moveOn)));
        add(new Disclosure("Go on sooner", sooner), sooner);
    }

    private static String days(int n) {
        return n == 1 ? "one day" : n + " days";
    }

    private static ListItem needed(String words, boolean done) {
        var item = new ListItem(done ? words + ": done" : words);
        item.setClassName("done", done);
        return item;
    }
}
