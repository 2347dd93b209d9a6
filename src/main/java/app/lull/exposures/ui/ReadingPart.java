package app.lull.exposures.ui;

import app.lull.exposures.Script;
import app.lull.exposures.Sitting;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Section;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reading the script in loops, with the distress told at the end of each. */
class ReadingPart extends Section {

    /**
     * @param sitting the one that runs; null before it is begun
     * @param told the distress: before the first loop, then at the end of each
     */
    ReadingPart(Script script, @Nullable Sitting sitting, IntConsumer told) {
        super("Read it three or four times in a row");
        if (sitting == null) {
            add(new Card(
                    Words.note(
                            "About a quarter of an hour. Read slowly, aloud if you can, from the start to the end. No answering "
                                    + "back, no calming words, no breathing exercise. You can stop whenever you choose."),
                    number("Distress right now, 0 to 100", "Begin to read", told)));
        } else {
            var read = sitting.loops().size();
            add(new Card(Words.own(String.valueOf(script.text()))));
            if (script.sentence() != null) {
                add(Words.own(script.sentence()));
            }
            if (read < Sitting.MOST) {
                add(new Card(number(
                        "Distress at the end of round %d, 0 to 100".formatted(read + 1),
                        "That was round " + (read + 1),
                        told)));
            }
            add(Words.note(Words.loops(sitting)));
            if (read >= Sitting.ENOUGH) {
                add(Words.note(
                        "Four rounds are enough for one sitting. Stay two minutes with your sentence, then go on with your "
                                + "day."));
            }
        }
        add(Words.link("practice/S24", "Or have it read to you"));
    }

    private static Card number(String question, String words, IntConsumer told) {
        var suds = new SudsField(question);
        var button = Buttons.primary(words, () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (suds.isMissing()) {
                button.setEnabled(true);
            } else {
                told.accept(suds.getValue());
            }
        });
        var part = new Card(suds, Buttons.row(button));
        part.addClassNames("lull-exposure-form", "lull-exposure-plain");
        return part;
    }
}
