package app.lull.worksheets.ui;

import app.lull.curriculum.Field;
import app.lull.curriculum.WorksheetForm;
import app.lull.ui.Card;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a form, one after another, each with its heading and its fields. */
class FormFields extends Div {

    private final transient Map<String, Input> inputs = new LinkedHashMap<>();
    private final transient Map<String, H2> headings = new HashMap<>();

    /** @param changed run whenever something else is filled in */
    FormFields(WorksheetForm form, Runnable changed) {
        addClassName("lull-worksheet-form");
        form.parts().forEach(part -> add(card(part, changed)));
    }

    private Card card(WorksheetForm.Part part, Runnable changed) {
        var heading = new H2(part.title());
        heading.addClassName("title");
        heading.getElement().setAttribute("tabindex", "-1");
        headings.put(part.key(), heading);
        var card = new Card(heading);
        card.setClassName("rows-only", part.fields().stream().allMatch(Field.Rows.class::isInstance));
        if (part.help() != null) {
            card.note(part.help());
        }
        part.fields().forEach(field -> {
            if (field instanceof Field.Rows && part.fields().size() > 1) {
                var label = new Paragraph(field.label());
                label.addClassName("rows-label");
                card.add(label);
            }
            var input = Inputs.of(field, changed);
            inputs.put(field.key(), input);
            card.add(input.component());
        });
        return card;
    }

    void show(Answers answers) {
        inputs.forEach((key, input) -> answers.at(key).ifPresent(input::show));
    }

    Answers answers() {
        var given = new HashMap<String, Answer>();
        inputs.forEach((key, input) -> input.answer().ifPresent(answer -> given.put(key, answer)));
        return new Answers(given);
    }

    /** Says at their fields what cannot be kept, and takes back what was said before. */
    void refuse(Map<String, String> refused) {
        inputs.values().forEach(Input::accept);
        refused.forEach((path, why) -> {
            var steps = path.split("\\.", 2);
            var input = inputs.get(steps[0]);
            if (input != null) {
                input.refuse(steps.length > 1 ? steps[1] : "", why);
            }
        });
    }

    /** Whether something is typed that is no answer at all; then that is said at its field, which gets the focus. */
    boolean isUnreadable() {
        var amiss = inputs.values().stream()
                .filter(input -> input.unreadable().isPresent())
                .toList();
        amiss.forEach(input -> input.refuse("", input.unreadable().orElse("")));
        amiss.stream().findFirst().ifPresent(Input::focus);
        return !amiss.isEmpty();
    }

    /** Moves the focus to the field. */
    void focus(String path) {
        var input = inputs.get(path.split("\\.", 2)[0]);
        if (input != null) {
            input.focus();
        }
    }

    /** Moves to the heading of that part; nothing where there is none. */
    void moveTo(@Nullable String part) {
        var heading = headings.get(part);
        if (heading != null) {
            heading.getElement().executeJs("setTimeout(() => { this.scrollIntoView(); this.focus(); })");
        }
    }
}
