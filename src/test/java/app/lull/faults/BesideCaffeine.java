package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.content.MedicineGroup.Kind;
import app.lull.medicines.Medicine;
import app.lull.medicines.MedicineEvent;
import app.lull.medicines.MedicineEvent.What;
import app.lull.medicines.Medicines;
import app.lull.medicines.NicotineForm;
import app.lull.medicines.TakenLog;
import app.lull.store.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a patient takes beside caffeine. */
@Component
class BesideCaffeine {

    private static final LocalDate SINCE = LocalDate.of(2026, 4, 2);

    private final Medicines medicines;
    private final TakenLog log;

    BesideCaffeine(Medicines medicines, TakenLog log) {
        this.medicines = medicines;
        this.log = log;
    }

    /** One of each, as the patient; the ids of what is written. */
    List<UUID> live(PatientId patient) {
        var drops = new Medicine(Ids.next(), "Drops", "decongestants", Kind.MEDICINE, false, true, "ten", SINCE, 0);
        medicines.add(patient, drops);
        var changed = new MedicineEvent(Ids.next(), drops.id(), What.CHANGED, SINCE.plusDays(9), "twelve");
        medicines.tell(patient, changed);
        var cigarette = log.nicotine(patient, Ids.next(), NicotineForm.CIGARETTE, null);
        var taken = log.medicine(patient, Ids.next(), drops.id(), null);
        return List.of(drops.id(), changed.id(), cigarette.id(), taken.id());
    }
}
