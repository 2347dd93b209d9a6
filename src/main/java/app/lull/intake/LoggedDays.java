package app.lull.intake;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A day on which caffeine was logged is a deed: {@code intake}. */
@Component
class LoggedDays implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    LoggedDays(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("intake");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.INTAKE);
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return jdbc.sql("""
                select day from intake.day_total
                where patient_id = :patient and n > 0 and day between :from and :to
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Deed("intake", row.getObject("day", LocalDate.class), 1))
                .list();
    }
}
