package app.lull.taper;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How less caffeine was felt, day by day, for the archive a patient takes away. */
@Component
class FeltArchive implements PersonalDataSection {

    private final FeltDiary diary;

    FeltArchive(FeltDiary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return "less-caffeine";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return diary.all(patient).stream().map(FeltArchive::row).toList();
    }

    private static Row row(Felt felt) {
        var symptoms = felt.symptoms();
        return new Row(
                felt.id(),
                felt.plan(),
                felt.day(),
                symptoms,
                symptoms.sum(),
                symptoms.hold(),
                felt.version(),
                felt.savedAt(),
                felt.changedAt());
    }

    /** One day, with the names and ranges of {@link Felt}. @param sum 0-30 */
    record Row(
            UUID id,
            UUID plan,
            LocalDate day,
            Symptoms symptoms,
            int sum,
            boolean held,
            int version,
            Instant savedAt,
            Instant changedAt) {}
}
