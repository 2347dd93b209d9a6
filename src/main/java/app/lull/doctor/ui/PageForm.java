package app.lull.doctor.ui;

import app.lull.doctor.PageText;
import app.lull.doctor.Question;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import app.lull.ui.TypedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;

/** The twelve questions of a page, one under the other; tells when something was typed. */
class PageForm extends Div {

    private final Map<Question, TextArea> fields = new EnumMap<>(Question.class);

    PageForm(PageText text, Runnable typed) {
        addClassName("lull-doctor-form");
        for (var question : Question.values()) {
            var field = new TextArea(question.heading());
            field.setHelperText(Words.hint(question));
            field.setManualValidation(true);
            field.setMinRows(2);
            TypedText.keptAsTyped(field);
            field.getElement().setAttribute("dir", "auto");
            field.setValue(text.of(question));
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typed.run();
                }
            });
            fields.put(question, field);
            add(new Card(field));
        }
    }

    /** What is written now. */
    PageText text() {
        var answers = new EnumMap<Question, String>(Question.class);
        fields.forEach((question, field) -> answers.put(question, field.getValue()));
        return new PageText(answers);
    }

    /** Says something at a question, and moves the focus there. */
    void say(Question question, String words) {
        var field = fields.get(question);
        if (field != null) {
            Refusal.at(field, words);
        }
    }

    void clearErrors() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
