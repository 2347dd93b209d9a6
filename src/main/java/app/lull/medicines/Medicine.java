package app.lull.medicines;

import app.lull.account.InvalidEntry;
import app.lull.content.MedicineGroup.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient takes beside caffeine: a medicine, or nicotine, a supplement, something else.
 *
 * @param name as the patient calls it, 1 to 80 characters; kept sealed
 * @param group the id of a group in the content files; kept sealed too; null where it is not known
 * @param asNeeded rather than regularly
 * @param dose the one it began with, in the patient's words, up to 80 characters; kept sealed; null where it was left out
 * @param since the day it began; null where it is not known
 * @param version rises with every change
 * @throws InvalidEntry at {@code name} or {@code dose}
 */
public record Medicine(
        UUID id,
        String name,
        @Nullable String group,
        Kind kind,
        boolean prescribed,
        boolean asNeeded,
        @Nullable String dose,
        @Nullable LocalDate since,
        int version) {

    public Medicine {
        name = OneLine.name("name", name);
        dose = OneLine.orNothing("dose", dose);
        if (version < 0 || version == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a version counts changes from 0");
        }
    }

    /** Whether each time it is taken can be logged under its name; nicotine has its own forms for that. */
    boolean isLoggedByTap() {
        return asNeeded && kind != Kind.NICOTINE;
    }

    /** The same at another version: to be kept over what that version says. */
    public Medicine atVersion(int other) {
        return new Medicine(id, name, group, kind, prescribed, asNeeded, dose, since, other);
    }
}
