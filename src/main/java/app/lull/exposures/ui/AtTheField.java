package app.lull.exposures.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;

/** Shows at its field why something cannot be kept; everything typed stays. */
class AtTheField {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    /** What is said at the field goes as soon as something else is filled in. */
    AtTheField at(String name, HasValidationProperties field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> filled) {
            filled.addValueChangeListener(change -> field.setInvalid(false));
        }
        return this;
    }

    /** Forgets what was said before. */
    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Whether it has a place for this; then it is said there. */
    boolean tell(InvalidEntry refused) {
        var field = fields.get(refused.field());
        if (field == null) {
            return false;
        }
        Refusal.at(field, refused.getMessage());
        return true;
    }
}
