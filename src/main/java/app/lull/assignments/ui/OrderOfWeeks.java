package app.lull.assignments.ui;

import app.lull.assignments.PlanThing;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The weeks that still come, each moved up or down by a button; the button keeps the focus, and what moved is said. */
class OrderOfWeeks extends Div {

    private final transient List<PlanThing> weeks;
    private final OrderedList list = new OrderedList();
    private final Span said = new Span();

    OrderOfWeeks(List<PlanThing> weeks) {
        this.weeks = new ArrayList<>(weeks);
        list.addClassName("lull-plan-order");
        list.getElement().setAttribute("aria-label", "The weeks that still come, in order");
        said.addClassName("lull-heard");
        said.getElement().setAttribute("aria-live", "polite");
        add(list, said);
        show();
    }

    List<Integer> numbers() {
        return weeks.stream().map(week -> Integer.valueOf(week.id())).toList();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < weeks.size(); i++) {
            list.add(item(i));
        }
    }

    private ListItem item(int at) {
        var week = weeks.get(at);
        return new ListItem(new Span(week.title()), Buttons.row(move("Up", at, at - 1), move("Down", at, at + 1)));
    }

    private Button move(String words, int from, int to) {
        var title = weeks.get(from).title();
        var button = Buttons.plain(words, () -> {
            Collections.swap(weeks, from, to);
            said.setText("%s is number %s now.".formatted(title, to + 1));
            show();
            focus(to, words);
        });
        button.setAriaLabel("%s: %s".formatted(title, words.equals("Up") ? "move up" : "move down"));
        button.setEnabled(to >= 0 && to < weeks.size());
        return button;
    }

    /** The same button of the week that moved, or the other one at the end of the list. */
    private void focus(int at, String words) {
        var buttons = list.getComponentAt(at)
                .getChildren()
                .filter(Div.class::isInstance)
                .flatMap(row -> row.getChildren())
                .map(Button.class::cast)
                .toList();
        buttons.stream()
                .filter(button -> button.isEnabled() && button.getText().equals(words))
                .findFirst()
                .or(() -> buttons.stream().filter(Button::isEnabled).findFirst())
                .ifPresent(Button::focus);
    }
}
