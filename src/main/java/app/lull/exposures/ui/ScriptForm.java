package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.exposures.Script;
import app.lull.exposures.ScriptDraft;
import app.lull.ui.TypedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sentence about not knowing, and the script. */
class ScriptForm extends Div {

    private final TextArea sentence = new TextArea("My sentence about not knowing");
    private final TextArea text = new TextArea("My script");
    private final transient AtTheField at =
            new AtTheField().at("sentence", sentence).at("text", text);

    /**
     * @param draft what was written and not kept; stands before what was kept
     * @param jot keeps what is being written
     */
    ScriptForm(@Nullable Script kept, @Nullable ScriptDraft draft, Consumer<ScriptForm> jot) {
        addClassName("lull-exposure-form");
        sentence.setHelperText("For example: I cannot know for sure, and I choose to …");
        text.setMinRows(8);
        text.addValueChangeListener(change -> count());
        for (var field : new TextArea[] {sentence, text}) {
            TypedText.keptAsTyped(field);
            field.setManualValidation(true);
            field.getElement().setAttribute("dir", "auto");
        }
        if (draft != null) {
            show(draft.sentence(), draft.text());
        } else if (kept != null) {
            show(kept.sentence(), kept.text());
        }
        count();
        sentence.addValueChangeListener(change -> jot.accept(this));
        text.addValueChangeListener(change -> jot.accept(this));
        add(
                sentence,
                Words.note(
                        "The script tells your what-if as if it were happening now: “I”, and in the present. What do you see, "
                                + "hear, feel? Let the end stay open, at the point where you do not know how it goes on: neither a sure "
                                + "bad end nor a sure good one."),
                text);
    }

    private void show(@Nullable String shownSentence, @Nullable String shownText) {
        sentence.setValue(shownSentence == null ? "" : shownSentence);
        text.setValue(shownText == null ? "" : shownText);
    }

    private void count() {
        text.setHelperText(Words.length(Script.words(text.getValue())));
    }

    String sentence() {
        return sentence.getValue();
    }

    String text() {
        return text.getValue();
    }

    void clearErrors() {
        at.clear();
    }

    /** Whether it has a field for this; then it is said there. */
    boolean tell(InvalidEntry refused) {
        return at.tell(refused);
    }
}
