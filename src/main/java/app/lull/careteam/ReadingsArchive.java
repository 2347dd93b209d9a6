package app.lull.careteam;

import app.lull.account.AccessLog;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who read what, day by day, for the archive a patient takes away. */
@Component
class ReadingsArchive implements PersonalDataSection {

    private final AccessLog log;

    ReadingsArchive(AccessLog log) {
        this.log = log;
    }

    /** @param what the kinds that were read; empty where only the patient's name was seen, on a list */
    record Row(LocalDate day, String reader, String what) {}

    @Override
    public String name() {
        return "who-read-what";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return log.of(patient).stream()
                .map(line -> new Row(
                        line.day(),
                        line.reader(),
                        line.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" "))))
                .toList();
    }
}
