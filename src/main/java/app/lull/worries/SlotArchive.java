package app.lull.worries;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time and place of worry time, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class SlotArchive implements PersonalDataSection {

    private final SlotRows slots;
    private final Access access;

    SlotArchive(SlotRows slots, Access access) {
        this.slots = slots;
        this.access = access;
    }

    @Override
    public String name() {
        return "worry-time";
    }

    @Override
    public List<Slot> rows(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return slots.find(patient).stream().toList();
    }
}
