package app.lull.entry.ui;

import app.lull.curriculum.EntryScreen.Answer;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The answers to a question, one under the other; a tap takes one. */
class AnswerButtons extends Div {

    private final List<Answer> answers;

    /** @param chosen the code of the answer that was given before; null where none was */
    AnswerButtons(String question, List<Answer> answers, @Nullable String chosen, Consumer<String> take) {
        this.answers = answers;
        addClassName("lull-begin-answers");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        answers.forEach(answer -> add(Buttons.quiet(answer.words(), () -> take.accept(answer.id()))));
        choose(chosen);
    }

    /** Shows and says which one is chosen. */
    void choose(@Nullable String chosen) {
        for (int i = 0; i < answers.size(); i++) {
            var on = answers.get(i).id().equals(chosen);
            getComponentAt(i).getElement().setAttribute("aria-pressed", Boolean.toString(on));
        }
    }
}
