package app.lull.program;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** When the program began, for the archive. */
@Component
record EnrolmentSection(Program program) implements PersonalDataSection {

    /** The first day of the program. */
    record Enrolment(LocalDate dayOne) {}

    @Override
    public String name() {
        return "program";
    }

    @Override
    public List<? extends Record> rows(PatientId patient) {
        return program.of(patient).map(Enrolment::new).stream().toList();
    }
}
