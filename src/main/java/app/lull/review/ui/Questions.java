package app.lull.review.ui;

import app.lull.content.ReviewForm;
import app.lull.review.Answers;
import app.lull.review.Begun;
import app.lull.review.Items;
import app.lull.review.Worse;
import app.lull.ui.BandChoice;
import app.lull.ui.Card;
import app.lull.ui.Scale;
import app.lull.ui.TypedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The eight questions, one about the program once it has begun, and what is folded away. Nothing is chosen until the patient chooses it. */
class Questions extends Div {

    private static final String MISSING = "Not answered yet. The sum needs all eight.";
    private static final int LONGEST = 1000;

    private final List<BandChoice> items;
    private final BandChoice worse;
    private final TextArea words;
    private final FoodFields foods;

    /** @param aboutProgram whether it is asked what the program did; before it began there is nothing to ask */
    Questions(ReviewForm form, boolean aboutProgram) {
        addClassName("lull-review-questions");
        items = form.items().stream()
                .map(item -> new BandChoice(item.words(), form.answers()))
                .toList();
        worse = new BandChoice(form.worse().question(), form.worse().answers()).optional();
        words = new TextArea(form.worse().words());
        words.setHelperText(form.worse().hint());
        words.setMaxLength(LONGEST);
        words.getElement().setAttribute("dir", "auto");
        words.setVisible(false);
        TypedText.keptAsTyped(words);
        worse.addValueChangeListener(change -> words.setVisible(somethingIsWorse()));
        foods = new FoodFields(form.foods());
        items.forEach(item -> add(new Card(item)));
        if (aboutProgram) {
            add(new Card(worse, words));
        }
        add(new Card(foods));
    }

    /** Shows what was answered before. */
    void show(Answers answers) {
        show(Begun.of(answers));
    }

    /** The answers; none while one of the eight is missing, which is then pointed at where it is. */
    Optional<Answers> answers() {
        var missing = items.stream().filter(Scale::isEmpty).toList();
        if (!missing.isEmpty()) {
            missing.forEach(item -> item.missing(MISSING));
            missing.getFirst().focus();
            return Optional.empty();
        }
        if (!foods.fits()) {
            return Optional.empty();
        }
        return Optional.of(new Answers(
                Items.of(items.stream().map(BandChoice::getValue).toList()),
                worse.chosen().map(place -> Worse.values()[place]).orElse(null),
                somethingIsWorse() && !words.isEmpty() ? words.getValue() : null,
                foods.foods()));
    }

    /** Shows what was tapped before it was saved. */
    void show(Begun begun) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setValue(begun.items().get(i));
        }
        worse.setValue(begun.worse() == null ? null : begun.worse().ordinal());
        words.setValue(begun.words() == null ? "" : begun.words());
        foods.show(begun.foods());
    }

    /** What is answered so far. */
    Begun begun() {
        return new Begun(
                items.stream()
                        .<@Nullable Integer>map(item -> item.chosen().orElse(null))
                        .toList(),
                worse.chosen().map(place -> Worse.values()[place]).orElse(null),
                words.isEmpty() ? null : words.getValue(),
                foods.foods());
    }

    /** Tells of each answer, also of one that is taken back. */
    void whenTapped(Runnable tell) {
        Stream.concat(items.stream(), Stream.of(worse))
                .forEach(question -> question.addValueChangeListener(change -> tell.run()));
        words.addValueChangeListener(change -> tell.run());
        foods.whenTapped(tell);
    }

    private boolean somethingIsWorse() {
        return worse.chosen().filter(place -> place > Worse.NONE.ordinal()).isPresent();
    }
}
