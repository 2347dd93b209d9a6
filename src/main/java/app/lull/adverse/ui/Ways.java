package app.lull.adverse.ui;

import app.lull.adverse.Answer;
import app.lull.adverse.ChangePage;
import app.lull.adverse.Kind;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Section;
import java.util.function.Consumer;

/** What can be changed, each in one tap. */
class Ways extends Section {

    private final Consumer<Answer> choose;

    Ways(ChangePage page, Consumer<Answer> choose) {
        super("What you can change");
        this.choose = choose;
        addClassName("lull-adverse-ways");
        if (page.has(Kind.BREATHING)) {
            way(
                    Answer.SOUNDS,
                    "Sounds instead of the breath",
                    "Keep your eyes open, and let attention rest on sounds. Breathing sessions can wait.",
                    "To the sounds");
        }
        way(
                Answer.EASIER_STEP,
                "An easier step",
                "Go one step down your ladder, or choose a smaller one. It still counts.",
                "To the steps");
        way(
                Answer.PAUSE_TRACKING,
                "A pause from tracking",
                "No evening check-in for a week. What you have kept stays.",
                "Pause the check-in");
        way(
                Answer.PROFESSIONAL,
                "Somebody who does this for a living",
                "A doctor or a therapist can teach ways to ease worry, or talk about medicine with you.",
                "Read about it");
        way(Answer.AS_IT_IS, "Nothing for now", "You go on as before.", "Leave it as it is");
    }

    /** Where a choice is carried out. */
    static String path(Answer answer) {
        return switch (answer) {
            case EASIER_STEP -> "exposures";
            case PROFESSIONAL -> "read/K41";
            case SOUNDS -> "practice/S07";
            case PAUSE_TRACKING -> "check-in/settings";
            case AS_IT_IS -> "today";
        };
    }

    private void way(Answer answer, String title, String words, String action) {
        var card = Card.subtitled(title).note(words);
        var button = Buttons.quiet(action, () -> choose.accept(answer));
        button.setDisableOnClick(true);
        card.add(Buttons.row(button));
        add(card);
    }
}
