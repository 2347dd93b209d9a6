package app.lull.checkin.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/** A number, also half a one, that may be left out. */
class DecimalNumber extends NumberField implements Part {

    private final String range;

    DecimalNumber(String label, String unit, int least, int most) {
        super(label);
        range = "A number from %d to %d.".formatted(least, most);
        setMin(least);
        setMax(most);
        setStep(0.1);
        setManualValidation(true);
        if (!unit.isEmpty()) {
            setSuffixComponent(new Span(unit));
        }
    }

    @Nullable
    Double answer() {
        return getValue();
    }

    /** A number is a number also between two steps; it is kept to a tenth. */
    @Override
    public boolean isAmiss() {
        var typed = getValue();
        var amiss = typed == null
                ? getDefaultValidator().apply(null, new ValueContext(this)).isError()
                : !(typed >= getMin() && typed <= getMax());
        refuse(amiss ? range : "");
        return amiss;
    }
}
