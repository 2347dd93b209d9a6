package app.lull.worries.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import app.lull.worries.Worry;
import app.lull.worries.Worry.Kind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** A worry that waits, and how it is sorted. */
class WorryCard extends Card {

    private static final int LONGEST = 1000;
    private static final String MISSING = "Not chosen yet.";

    /** What can be done with it. */
    interface Sorting {
        /** @throws InvalidEntry where it cannot be kept */
        void sort(Kind kind, boolean matters, @Nullable String next);

        void letGo();
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("What kind is it?");
    private final RadioButtonGroup<Boolean> matters = new RadioButtonGroup<>("Does it still matter?");
    private final TextField next = new TextField("The next small thing to do, and when");

    WorryCard(Worry worry, Sorting sorting) {
        addClassName("lull-worries-worry");
        var title = new H3(Words.called(worry));
        title.addClassName("title");
        title.getElement().setAttribute("dir", "auto");
        add(title);
        note("Kept on " + Words.moment(worry.local()) + ".");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setManualValidation(true);
        matters.setItems(true, false);
        matters.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        matters.setManualValidation(true);
        next.setMaxLength(LONGEST);
        next.setManualValidation(true);
        next.setVisible(false);
        next.getElement().setAttribute("dir", "auto");
        kind.addValueChangeListener(chosen -> next.setVisible(chosen.getValue() == Kind.SOLVABLE));
        add(kind, next, matters);
        add(Buttons.row(
                once(Buttons.quiet("Sorted", () -> {}), () -> sort(sorting)),
                once(Buttons.plain("Let it go", () -> {}), sorting::letGo)));
    }

    private void sort(Sorting sorting) {
        needed(kind);
        needed(matters);
        if (kind.isEmpty() || matters.isEmpty()) {
            return;
        }
        try {
            var todo = kind.getValue() == Kind.SOLVABLE ? next.getValue() : null;
            sorting.sort(kind.getValue(), matters.getValue(), todo);
        } catch (InvalidEntry e) {
            Refusal.at(next, e.getMessage());
        }
    }

    private static void needed(RadioButtonGroup<?> group) {
        group.setErrorMessage(MISSING);
        group.setInvalid(group.isEmpty());
    }

    private static Button once(Button button, Runnable work) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
