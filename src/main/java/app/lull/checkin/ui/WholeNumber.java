package app.lull.checkin.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/** A whole number that may be left out. */
class WholeNumber extends IntegerField implements Part {

    private final String range;
    private boolean needed;

    WholeNumber(String label, String unit, int least, int most) {
        super(label);
        range = "A whole number, %d to %d.".formatted(least, most);
        setMin(least);
        setMax(most);
        setManualValidation(true);
        if (!unit.isEmpty()) {
            setSuffixComponent(new Span(unit));
        }
    }

    /** May not be left out. */
    WholeNumber needed() {
        needed = true;
        return this;
    }

    @Nullable
    Integer answer() {
        return getValue();
    }

    /** Takes the suggestion, unless there is an answer. */
    void suggest(@Nullable Integer usual) {
        if (isEmpty() && usual != null) {
            setValue(usual);
        }
    }

    @Override
    public boolean isAmiss() {
        var amiss = (needed && isEmpty())
                || getDefaultValidator()
                        .apply(getValue(), new ValueContext(this))
                        .isError();
        refuse(amiss ? range : "");
        return amiss;
    }
}
