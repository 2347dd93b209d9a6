package app.lull.urges.ui;

import app.lull.account.InvalidEntry;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.RatingDial;
import app.lull.urges.UrgePage;
import app.lull.urges.Wait;
import app.lull.urges.Which;
import app.lull.urges.ui.WhichChoice.Option;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which urge, how strong, and how long to wait with it. */
class UrgeForm extends Card {

    /** Keeps it under the id; no wait where it was checked already. */
    @FunctionalInterface
    interface Begins {
        /** @throws InvalidEntry where it cannot be kept */
        void begin(UUID id, Which which, int strength, @Nullable Wait wait);
    }

    private static final String ANY_CHECK = "check or ask";

    private final transient Begins begins;
    private final WhichChoice which;
    private final RatingDial strength =
            new RatingDial("How strong is it now?", 0, 10, "no urge", "as strong as it gets");
    private final transient @Nullable Which openedFor;
    private final UUID id = Ids.next();

    UrgeForm(UrgePage page, Begins begins) {
        this.begins = begins;
        addClassName("lull-urges-form");
        which = new WhichChoice(
                "There is an urge to …",
                theirs(page),
                "Something else",
                rest(page),
                "Or in your own words: an urge to …");
        openedFor = page.asked() == null ? null : page.asked().which();
        which.choose(openedFor);
        var waits = new Paragraph("Wait with me");
        waits.addClassName("question");
        var row = Buttons.row(Stream.of(Wait.values())
                .map(one -> wait(Buttons.quiet("Wait " + Words.of(one), () -> {}), one))
                .toArray(Button[]::new));
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", "Wait with me");
        add(which, strength, new Div(waits), row, wait(Buttons.plain("I have checked already", () -> {}), null));
    }

    /** What they know themselves to do; before that a plain word for it, since a list would teach new ways to check. */
    private static List<Option> theirs(UrgePage page) {
        var asked = page.asked();
        var theirs = Stream.of(Stream.ofNullable(asked), page.lately().stream(), page.onLadder().stream())
                .flatMap(one -> one)
                .map(one -> new Option(one.which(), one.called()))
                .distinct()
                .toList();
        return theirs.isEmpty() ? List.of(new Option(Which.own(ANY_CHECK), ANY_CHECK)) : theirs;
    }

    private static List<Option> rest(UrgePage page) {
        return page.others().stream()
                .map(check -> new Option(Which.of(check.id()), check.urge()))
                .toList();
    }

    /** Whether nothing was said in it but what it was opened for. */
    boolean untouched() {
        return strength.isEmpty() && which.which().equals(Optional.ofNullable(openedFor));
    }

    private Button wait(Button button, @Nullable Wait wait) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                begin(wait);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void begin(@Nullable Wait wait) {
        var chosen = which.which();
        if (chosen.isEmpty() || strength.isEmpty()) {
            sayWhatIsMissing(chosen.isEmpty());
            return;
        }
        try {
            begins.begin(id, chosen.get(), strength.getValue(), wait);
        } catch (InvalidEntry e) {
            if (e.field().equals("strength")) {
                strength.missing(e.getMessage());
            } else {
                which.refuse(e.getMessage());
            }
        }
    }

    /** Both at once; the first of them has the focus. */
    private void sayWhatIsMissing(boolean whichIsMissing) {
        if (strength.isEmpty()) {
            strength.missing("Choose a number. A rough one is enough.");
        }
        if (whichIsMissing) {
            which.refuse("Choose one, or say it in your own words.");
        } else {
            strength.focus();
        }
    }
}
