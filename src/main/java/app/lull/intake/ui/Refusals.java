package app.lull.intake.ui;

import app.lull.intake.NotAccepted;
import app.lull.intake.NotAccepted.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Shows at its field why a value cannot be kept. */
class Refusals {

    private final Map<Field, Consumer<String>> fields = new EnumMap<>(Field.class);

    /** @param show takes the message, or an empty one when there is nothing to say any more */
    Refusals at(Field field, Consumer<String> show) {
        fields.put(field, show);
        return this;
    }

    /** Whether the work was done; otherwise the field says why not, and everything typed stays. */
    boolean accept(Runnable work) {
        fields.values().forEach(show -> show.accept(""));
        try {
            work.run();
            return true;
        } catch (NotAccepted refused) {
            var field = fields.get(refused.field());
            if (field == null) {
                throw refused;
            }
            field.accept(refused.getMessage());
            return false;
        }
    }
}
