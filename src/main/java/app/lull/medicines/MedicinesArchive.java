package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a patient takes, or took, with what became of it, for the archive they take away. */
@Component
class MedicinesArchive implements PersonalDataSection {

    private final Medicines medicines;

    MedicinesArchive(Medicines medicines) {
        this.medicines = medicines;
    }

    @Override
    public String name() {
        return "medicines";
    }

    @Override
    public List<MedicineNow> rows(PatientId patient) {
        return medicines.all(patient);
    }
}
