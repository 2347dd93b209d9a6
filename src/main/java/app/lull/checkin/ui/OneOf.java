package app.lull.checkin.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Function;

/** One of a few words. */
class OneOf<E extends Enum<E>> extends Select<E> implements Part {

    private boolean needed;

    OneOf(String label, Class<E> of, Function<E, String> words) {
        setLabel(label);
        setItems(of.getEnumConstants());
        setItemLabelGenerator(one -> one == null ? "" : words.apply(one));
        setEmptySelectionAllowed(true);
        setManualValidation(true);
    }

    /** May not be left out. */
    OneOf<E> needed() {
        needed = true;
        setEmptySelectionAllowed(false);
        return this;
    }

    Optional<E> answer() {
        return getOptionalValue();
    }

    @Override
    public boolean isAmiss() {
        var amiss = needed && isEmpty();
        refuse(amiss ? "Not chosen yet." : "");
        return amiss;
    }
}
