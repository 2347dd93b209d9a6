package app.lull.worries.ui;

import app.lull.account.InvalidEntry;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiConsumer;

/** One text, that may stay empty, and one button: a worry is kept for later. */
class KeepForm extends Div {

    private static final int LONGEST = 1000;

    private final TextArea words = new TextArea("What is it about? It may stay empty.");
    private UUID id = Ids.next();

    /** @param keep takes its id and the words; may throw {@link InvalidEntry} */
    KeepForm(BiConsumer<UUID, String> keep) {
        addClassName("lull-worries-form");
        words.setMaxLength(LONGEST);
        words.setManualValidation(true);
        words.getElement().setAttribute("dir", "auto");
        words.setHelperText("A few words are enough to know it again.");
        var button = Buttons.quiet("Keep it for later", () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                words.setInvalid(false);
                keep.accept(id, words.getValue());
                id = Ids.next();
                words.clear();
            } catch (InvalidEntry e) {
                Refusal.at(words, e.getMessage());
            } finally {
                button.setEnabled(true);
            }
        });
        add(words, button);
    }
}
