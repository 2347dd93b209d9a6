package app.lull.taper.ui;

import app.lull.taper.Stretch;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every step with its days, the one of today marked. */
class StepsList extends OrderedList {

    /** @param today null where the plan has not begun */
    StepsList(List<Stretch> stretches, @Nullable LocalDate today) {
        addClassName("lull-taper-steps");
        stretches.forEach(stretch -> add(line(stretch, today)));
    }

    private static ListItem line(Stretch stretch, @Nullable LocalDate today) {
        var amount = new Span(Words.amount(stretch.mg()));
        amount.addClassName("amount");
        var days = new Span(Words.days(stretch));
        days.addClassName("lull-note");
        var line = new ListItem(amount, days);
        if (today != null && stretch.holds(today)) {
            line.getElement().setAttribute("aria-current", "step");
        } else if (today != null && stretch.from().isBefore(today)) {
            line.addClassName("over");
        }
        return line;
    }
}
