package app.lull.measures.ui;

import app.lull.content.Questionnaire.Answer;
import app.lull.measures.Result;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each question with the answer given, in the words that were shown then. */
class AnswersTable extends NativeTable {

    AnswersTable(Result result) {
        addClassName("lull-measures-table");
        setCaptionText(result.form().stem());
        var form = result.form();
        var answered = result.kept().answered();
        form.items()
                .forEach(item ->
                        add(item.text(), words(form.answers(), answered.values().get(item.id()), "does not apply")));
        var difficulty = form.difficulty();
        if (difficulty != null && answered.difficulty() != null) {
            add(difficulty.text(), words(difficulty.answers(), answered.difficulty(), "left out"));
        }
    }

    private void add(String question, String answer) {
        var row = getBody().addRow();
        var head = new NativeTableHeaderCell(question);
        head.getElement().setAttribute("scope", "row");
        row.add(head, new NativeTableCell(answer));
    }

    private static String words(List<Answer> answers, @Nullable Integer value, String otherwise) {
        return answers.stream()
                .filter(answer -> value != null && answer.value() == value)
                .map(answer -> answer.text() + " (" + answer.value() + ")")
                .findFirst()
                .orElse(otherwise);
    }
}
