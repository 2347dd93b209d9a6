package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form by the names the service uses, so that a refusal is shown where it was typed. */
class Fields {

    private final Map<String, HasValidationProperties> byName = new LinkedHashMap<>();

    <F extends Component & HasValidationProperties> F name(String name, F field) {
        byName.put(name, field);
        return field;
    }

    /** Forgets earlier refusals. */
    void clear() {
        byName.values().forEach(field -> field.setInvalid(false));
    }

    /**
     * Shows the refusal at its field and moves the focus there.
     *
     * @throws InvalidEntry again, if no field has that name
     */
    void show(InvalidEntry refused) {
        var field = byName.get(refused.field());
        if (field == null) {
            throw refused;
        }
        Refusal.at(field, refused.getMessage());
    }

    /** Shows all of them, each at its field, and moves the focus to the first in the order of the form. */
    void show(List<InvalidEntry> refused) {
        for (var name : List.copyOf(byName.keySet()).reversed()) {
            refused.stream().filter(one -> one.field().equals(name)).forEach(this::show);
        }
    }
}
