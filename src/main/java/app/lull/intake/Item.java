package app.lull.intake;

import java.util.UUID;
import java.util.regex.Pattern;

/** What can be logged: something from the table of substances, or something the patient named themselves. */
public sealed interface Item {

    /** @param substance the id of a substance in the content files */
    record Listed(String substance) implements Item {

        private static final Pattern SHAPE = Pattern.compile("[a-z0-9_]{1,40}");

        public Listed {
            if (!SHAPE.matcher(substance).matches()) {
                throw new IllegalArgumentException("no substance has an id like this");
            }
        }
    }

    /** @param id of the patient's own item */
    record Own(UUID id) implements Item {}
}
