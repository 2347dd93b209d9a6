package app.lull.taper;

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

/** A plan for caffeine is the worksheet W04, filled in; to keep it as it is counts as well. */
@Component
class MadePlans implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    MadePlans(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("worksheet.W04");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.INTAKE);
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return jdbc.sql("""
                select made_on as day from taper.plan
                where patient_id = :patient and made_on between :from and :to
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Deed("worksheet.W04", row.getObject("day", LocalDate.class), 1))
                .list();
    }
}
