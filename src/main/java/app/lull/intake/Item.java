package app.lull.intake;

import java.util.UUID;

/** What can be logged: something from the table of substances, or something the patient named themselves. */
public sealed interface Item {

    /** @param substance the id of a substance in the content files */
    record Listed(String substance) implements Item {}

    /** @param id of the patient's own item */
    record Own(UUID id) implements Item {}
}
