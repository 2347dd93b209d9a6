package app.lull.exposures.ui;

import app.lull.exposures.Exposure;
import app.lull.exposures.ExposurePage;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What was expected and what happened, side by side, and what may come next. */
class LookBackPart extends Div {

    /** @param correct shows what was told, to change it */
    LookBackPart(ExposurePage page, Exposure.Logged logged, ExposureWork work, Runnable correct) {
        addClassName("lull-exposure-part");
        var result = logged.result();
        add(Words.note(Words.day(logged.begun().day())
                + (result.tested()
                        ? " · done: the prediction was tested"
                        : " · kept; the prediction is still open, and another time can test it")));
        if (page.asksAgain()) {
            add(new AfterQuestion("one number tells where it stands.", work::after));
        }
        if (logged.stayedHigh()) {
            add(new StayedHigh(page.lower()));
        } else if (logged.after() != null) {
            add(Words.note("A day later: %d of 100.".formatted(logged.after())));
        }
        part("You expected", logged.plan().prediction());
        part("What happened", result.happened());
        part("What surprised you", result.surprised());
        var suds = Words.suds(logged);
        if (suds != null) {
            add(Words.note(suds));
        }
        add(Words.note(Words.tries(page.tries())));
        if (page.relaxingFrom() != null) {
            add(Words.note("Relaxing sessions open again at %s.".formatted(Words.time(page.relaxingFrom()))));
        }
        var again = Buttons.quiet("Plan it again", work::planAgain);
        again.setDisableOnClick(true);
        again.setVisible(logged.rung().onLadder());
        add(Buttons.row(again, Buttons.plain("Correct this", correct)));
    }

    private void part(String title, @Nullable String words) {
        if (words != null) {
            add(Card.titled(title, Words.own(words)));
        }
    }
}
