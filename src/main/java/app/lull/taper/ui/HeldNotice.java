package app.lull.taper.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import java.time.LocalDate;

/** Says that a step is repeated, and why; and lets the person go on all the same. */
class HeldNotice extends Notice {

    HeldNotice(LocalDate until, Runnable goOn) {
        super(
                "This step goes on until %s.".formatted(Words.day(until)),
                "Your answers say that less caffeine is felt a lot, so the step is repeated for four days. "
                        + "These things can come with less caffeine and go in 2 to 9 days.",
                Buttons.row(Buttons.quiet("Go on without the repeat", goOn)));
    }
}
