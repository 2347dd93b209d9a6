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

    TellPart(ExposurePage page, Exposure.Ended ended, ExposureWork work) {
        this(page, ended, new ResultForm(page, ended, work::jot), ended.closed().ending(), work);
    }

    TellPart(ExposurePage page, Exposure.Logged logged, ExposureWork work) {
        this(page, logged, new ResultForm(page, logged), Ending.ANSWERED, work);
    }

    private TellPart(ExposurePage page, Exposure one, ResultForm form, Ending ending, ExposureWork work) {
        addClassName("lull-exposure-part");
        switch (ending) {
            case BY_ITSELF ->
                add(new Notice(
                        "It was left open",
                        "Lull ended it after six hours. What you remember is still worth telling."));
            case EARLY ->
                add(new Notice(
                        "You left before there was an answer",
                        "That happens, and it counts as practice. What was it like?"));
            case ANSWERED -> {}
        }
        waits(page.relaxingFrom());
        var prediction = one.plan().prediction();
        if (prediction != null) {
            add(Card.titled("You expected", Words.own(prediction)));
        }
        var save = Buttons.wide("Keep it", () -> {});
        PlanPart.enabledAgain(save, () -> form.result().ifPresent(result -> work.log(result, form::tell)));
        add(new Card(form), save);
    }

    private void waits(@Nullable LocalTime until) {
        if (until != null) {
            add(Words.note("Relaxing sessions open again at %s.".formatted(Words.time(until))));
        }
    }
}
