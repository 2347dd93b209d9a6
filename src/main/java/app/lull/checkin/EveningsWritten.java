package app.lull.checkin;

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

/** An evening check-in is a deed, {@code check-in}, and so is choosing its hours, {@code check-in.hours}. */
@Component
class EveningsWritten implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    EveningsWritten(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("check-in", "check-in.hours");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.CHECK_INS);
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.CHECK_INS);
        return jdbc.sql("""
                select 'check-in' as what, day from checkin.evening
                where patient_id = :patient and day between :from and :to
                union all
                select 'check-in.hours', day from checkin.hours_chosen
                where patient_id = :patient and day between :from and :to
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Deed(row.getString("what"), row.getObject("day", LocalDate.class), 1))
                .list();
    }
}
