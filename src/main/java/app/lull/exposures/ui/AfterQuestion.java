package app.lull.exposures.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import java.util.function.IntConsumer;

/** The one question of a day later. */
class AfterQuestion extends Card {

    AfterQuestion(String about, IntConsumer answer) {
        var suds = new SudsField("Distress about it now, 0 to 100");
        var keep = Buttons.primary("Keep it", () -> {});
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            if (suds.isMissing()) {
                keep.setEnabled(true);
            } else {
                answer.accept(suds.getValue());
            }
        });
        addClassName("lull-exposure-form");
        add(Words.own("A day later: " + about), suds, Buttons.row(keep));
    }
}
