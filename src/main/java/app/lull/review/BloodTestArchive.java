package app.lull.review;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every blood test result that was typed, for the archive a patient takes away. */
@Component
class BloodTestArchive implements PersonalDataSection {

    private final BloodTests tests;

    BloodTestArchive(BloodTests tests) {
        this.tests = tests;
    }

    @Override
    public String name() {
        return "blood-tests";
    }

    @Override
    public List<BloodTest> rows(PatientId patient) {
        return tests.all(patient);
    }
}
