package app.lull.worksheets.ui;

import app.lull.worksheets.Answer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A field that can stand in a row, made of a component, a way to read it and a way to fill it.
 *
 * @param component what is seen
 * @param field what says that something does not fit; mostly the component itself
 */
record CellInput(
        Component component,
        Refusable field,
        Supplier<Optional<Answer.Cell>> read,
        Consumer<Answer> fill,
        Supplier<Optional<String>> amiss,
        Runnable takeFocus)
        implements Input {

    /** Where a refusal is shown; empty words take it back. */
    interface Refusable {
        void say(String words);
    }

    /** Most fields have a place for an error of their own. */
    static <C extends Component & HasValidation & Focusable<?>> CellInput of(
            C field, Supplier<Optional<Answer.Cell>> read, Consumer<Answer> fill, Supplier<Optional<String>> amiss) {
        return new CellInput(field, at(field), read, fill, amiss, field::focus);
    }

    static Refusable at(HasValidation field) {
        return words -> {
            field.setErrorMessage(words);
            field.setInvalid(!words.isEmpty());
        };
    }

    @Override
    public Optional<Answer.Cell> answer() {
        return read.get();
    }

    @Override
    public void show(Answer answer) {
        fill.accept(answer);
    }

    @Override
    public void refuse(String path, String words) {
        field.say(words);
    }

    @Override
    public void accept() {
        field.say("");
    }

    @Override
    public Optional<String> unreadable() {
        return amiss.get();
    }

    @Override
    public void focus() {
        takeFocus.run();
    }
}
