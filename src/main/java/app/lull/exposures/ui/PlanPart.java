package app.lull.exposures.ui;

import app.lull.exposures.Exposure;
import app.lull.exposures.ExposurePage;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** The plan, and the way to begin. */
class PlanPart extends Div {

    PlanPart(ExposurePage page, Exposure.Planned planned, ExposureWork work) {
        addClassName("lull-exposure-part");
        var form = new PlanForm(page, work::jot);
        add(Words.note(Words.detail(planned.rung()) + " · " + Words.tries(page.tries())), new Card(form));
        var rests = page.rests();
        if (rests == null) {
            var start = new SudsField("Distress right now, 0 to 100");
            start.setHelperText("May stay empty.");
            var begin = Buttons.wide("Begin now", () -> {});
            enabledAgain(begin, () -> {
                if (!start.isAmiss()) {
                    form.plan().ifPresent(plan -> work.begin(plan, start, form::tell));
                }
            });
            var card = new Card(start, begin);
            card.addClassName("lull-exposure-form");
            card.note(
                    "Relaxing sessions wait until 15 minutes after the step: calming down would hide what it can show you.");
            add(card);
        } else {
            add(new Notice(
                    "Not now",
                    rests,
                    Words.link("exposures/script", "Your script"),
                    Words.link("help", "Help, with the numbers")));
        }
        var keep = Buttons.quiet("Keep the plan for later", () -> {});
        enabledAgain(keep, () -> form.plan().ifPresent(plan -> work.keep(plan, form::tell)));
        var letGo = Buttons.plain("Let this plan go", work::letGo);
        letGo.setDisableOnClick(true);
        add(Buttons.row(keep, letGo));
    }

    /** One tap at a time. */
    static void enabledAgain(Button button, Runnable work) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
    }
}
