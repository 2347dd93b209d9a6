package app.lull.ratings.ui;

import app.lull.content.Questionnaire.Answer;
import app.lull.ui.Card;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One question of a form, in the words that the patient's own page has. */
class FormQuestion extends Card {

    /** Chosen where the item is not for this person. */
    static final int DOES_NOT_APPLY = -1;

    private final RadioButtonGroup<Integer> answer;

    /** @param chosen told each time an answer is tapped */
    FormQuestion(String question, List<Answer> answers, boolean mayNotApply, IntConsumer chosen) {
        answer = new RadioButtonGroup<>(question);
        var values = new ArrayList<>(answers.stream().map(Answer::value).toList());
        if (mayNotApply) {
            values.add(DOES_NOT_APPLY);
        }
        answer.setItems(values);
        answer.setItemLabelGenerator(value -> answers.stream()
                .filter(one -> one.value() == value)
                .map(Answer::text)
                .findFirst()
                .orElse("Does not apply"));
        answer.addClassName("lull-ratings-choices");
        answer.setManualValidation(true);
        answer.addValueChangeListener(change -> {
            answer.setInvalid(false);
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        add(answer);
    }

    void choose(@Nullable Integer value) {
        if (value != null) {
            answer.setValue(value);
        }
    }

    Optional<Integer> chosen() {
        return answer.getOptionalValue();
    }

    /** Points here, and says what is missing. */
    void missing() {
        answer.setErrorMessage("Not answered yet.");
        answer.setInvalid(true);
    }

    void focus() {
        answer.getElement().callJsFunction("focus");
    }
}
