package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything that was logged, for the archive a patient takes away. */
@Component
class DrinksArchive implements PersonalDataSection {

    private final IntakeLog log;

    DrinksArchive(IntakeLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "caffeine";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return log.all(patient).stream().map(DrinksArchive::row).toList();
    }

    private static Row row(Entry entry) {
        return new Row(
                entry.id(),
                entry.day(),
                entry.at(),
                entry.local(),
                entry.item() instanceof Item.Listed(var substance) ? substance : "own",
                entry.tableVersion(),
                entry.name(),
                entry.serving(),
                entry.servings(),
                entry.each().low(),
                entry.each().mg(),
                entry.each().high(),
                entry.mg(),
                entry.sipMinutes());
    }

    /** One entry, flat; {@code mg} is servings times {@code mgEach}. */
    record Row(
            UUID id,
            LocalDate day,
            Instant at,
            LocalDateTime wallClock,
            String substance,
            int tableVersion,
            String name,
            String serving,
            double servings,
            double lowEach,
            double mgEach,
            double highEach,
            double mg,
            int sipMinutes) {}
}
