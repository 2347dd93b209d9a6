package app.lull.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with a row of answers of which one tap takes one; nothing is chosen to begin with. An answer that is not
 * on offer, as a forged request could send, counts as none.
 */
@Tag("lull-scale")
@JsModule("./scale/lull-scale.ts")
public abstract sealed class Scale<S extends Scale<S>> extends AbstractSinglePropertyField<S, Integer>
        implements Focusable<S> permits RatingDial, BandChoice {

    private final String question;
    private final List<Choice> choices;

    @SuppressWarnings("NullAway") // no answer is null, and a field says so in no other way
    Scale(String question, List<Choice> choices) {
        super("value", null, String.class, Scale::read, Scale::written);
        this.question = question;
        this.choices = choices;
        getElement().setProperty("question", question).setPropertyList("choices", choices);
    }

    /** The question, as the person reads it. */
    public final String question() {
        return question;
    }

    /** What the person chose. */
    public final Optional<Integer> chosen() {
        return getOptionalValue();
    }

    /** A quiet line under the question. */
    public final S hint(String words) {
        getElement().setProperty("hint", words);
        return self();
    }

    /** May be left out, also after it was answered. */
    public final S optional() {
        getElement().setProperty("optional", true);
        return self();
    }

    /** Points here and says what is missing; the words go when there is an answer. */
    public final void missing(String words) {
        getElement().setProperty("missing", words);
    }

    final void ends(String least, String most) {
        getElement().setProperty("least", least).setProperty("most", most);
    }

    @Override
    protected boolean hasValidValue() {
        var text = getElement().getProperty("value", "");
        return text.isEmpty() || offers(text);
    }

    @Override
    public void setValue(@Nullable Integer value) {
        if (value != null && !offers(value.toString())) {
            throw new IllegalArgumentException(value + " is not an answer to: " + question);
        }
        super.setValue(value);
    }

    private boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    @SuppressWarnings("NullAway")
    private static Integer read(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String written(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    /** One answer: what is kept, what its cell shows, and what a screen reader says instead. */
    record Choice(String value, String text, @Nullable String spoken) {}
}
