package app.lull.medicines.ui;

import app.lull.content.MedicineGroup;
import app.lull.content.MedicineGroup.Example;
import app.lull.content.MedicineGroup.Kind;
import app.lull.medicines.Medicine;
import app.lull.store.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form begins with; unlike a {@link Medicine} its name may still be missing. */
record Draft(
        UUID id,
        String name,
        @Nullable String group,
        Kind kind,
        boolean prescribed,
        boolean asNeeded,
        @Nullable String dose,
        @Nullable LocalDate since,
        int version) {

    static Draft of(MedicineGroup group, Example example) {
        return new Draft(
                Ids.next(), example.name(), group.id(), group.kind(), example.prescribed(), false, null, null, 0);
    }

    static Draft own(String typed) {
        return new Draft(Ids.next(), typed, null, Kind.MEDICINE, false, false, null, null, 0);
    }

    static Draft of(Medicine kept) {
        return new Draft(
                kept.id(),
                kept.name(),
                kept.group(),
                kept.kind(),
                kept.prescribed(),
                kept.asNeeded(),
                kept.dose(),
                kept.since(),
                kept.version());
    }
}
