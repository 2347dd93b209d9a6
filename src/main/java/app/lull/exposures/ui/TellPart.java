package app.lull.exposures.ui;

import app.lull.exposures.Exposure;
import app.lull.exposures.Exposure.Ending;
import app.lull.exposures.ExposurePage;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Tells what came of a step, or corrects that. */
class TellPart extends Div {

    TellPart(ExposurePage page, Exposure.Ended ended, ExposureView view) {
        this(page, ended, new ResultForm(page, null), ended.closed().ending(), view);
    }

    TellPart(ExposurePage page, Exposure.Logged logged, ExposureView view) {
        this(page, logged, new ResultForm(page, logged.result()), Ending.ANSWERED, view);
    }

    private TellPart(ExposurePage page, Exposure one, ResultForm form, Ending ending, ExposureView view) {
        addClassName("lull-exposure-part");
        switch (ending) {
            case BY_ITSELF ->
                add(new Notice("It was left open", "Lull ended it after six hours. What you remember is still worth telling."));
            case EARLY ->
                add(new Notice("You left before there was an answer", "That happens, and it counts as practice. What was it like?"));
            case ANSWERED -> {}
        }
        waits(page.relaxingFrom());
        var prediction = one.plan().prediction();
        if (prediction != null) {
            add(Card.titled("You expected", Words.own(prediction)));
        }
        var save = Buttons.wide("Keep it", () -> {});
        PlanPart.enabledAgain(save, () -> view.log(one, form));
        add(new Card(form), save);
    }

    private void waits(@Nullable LocalTime until) {
        if (until != null) {
            add(Words.note("Relaxing sessions open again at %s.".formatted(Words.time(until))));
        }
    }
}
