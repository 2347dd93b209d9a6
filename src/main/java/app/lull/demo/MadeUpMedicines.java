package app.lull.demo;

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
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What made-up people take beside caffeine. */
@Component
@Profile("demo")
class MadeUpMedicines {

    private static final int DOSE_CHANGED = 56;
    private static final int STOPPED = 64;

    private final Medicines medicines;
    private final TakenLog log;

    MadeUpMedicines(Medicines medicines, TakenLog log) {
        this.medicines = medicines;
        this.log = log;
    }

    /** Puts a list there on the first day, changes it on the way, and logs a day's nicotine. @param number days since the first */
    void live(PatientId patient, LocalDate day, int number) {
        if (number == 0) {
            add(patient, "Levothyroxine (made up)", "thyroid", true, false, "75 µg", day.minusYears(2));
            add(patient, "Sudafed (made up)", "decongestants", false, true, null, null);
            add(patient, "Vitamin D (made up)", null, false, false, "20 µg", null);
        }
        if (number == DOSE_CHANGED) {
            tell(patient, "Levothyroxine (made up)", What.CHANGED, day, "88 µg");
        }
        if (number == STOPPED) {
            tell(patient, "Vitamin D (made up)", What.STOPPED, day, null);
        }
        if (number % 5 == 1) {
            log.nicotine(patient, Ids.next(), NicotineForm.CIGARETTE, day.atTime(LocalTime.of(13, 0)));
        }
        if (number % 9 == 4) {
            log.medicine(patient, Ids.next(), id(patient, "Sudafed (made up)"), day.atTime(LocalTime.of(9, 0)));
        }
    }

    private void add(
            PatientId patient,
            String name,
            @Nullable String group,
            boolean prescribed,
            boolean asNeeded,
            @Nullable String dose,
            @Nullable LocalDate since) {
        var kind = group == null ? Kind.SUPPLEMENT : Kind.MEDICINE;
        medicines.add(patient, new Medicine(Ids.next(), name, group, kind, prescribed, asNeeded, dose, since, 0));
    }

    private void tell(PatientId patient, String name, What what, LocalDate day, @Nullable String dose) {
        medicines.tell(patient, new MedicineEvent(Ids.next(), id(patient, name), what, day, dose));
    }

    private UUID id(PatientId patient, String name) {
        return medicines.all(patient).stream()
                .map(one -> one.medicine())
                .filter(medicine -> medicine.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
