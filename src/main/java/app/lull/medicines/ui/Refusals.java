package app.lull.medicines.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;

/** Shows at its field why a value cannot be kept. */
class Refusals {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    Refusals at(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    /** Whether the work was done; otherwise the field says why not, and everything typed stays. */
    boolean accept(Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            return true;
        } catch (InvalidEntry refused) {
            var field = fields.get(refused.field());
            if (field == null) {
                throw refused;
            }
            Refusal.at(field, refused.getMessage());
            return false;
        }
    }
}
