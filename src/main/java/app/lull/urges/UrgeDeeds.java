package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.time.PatientDays;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done with urges: {@code urge} for each one kept, {@code ladder} on days the ladder changed (its amount: how many
 * checks stand on it), {@code ladder.try} for each try.
 */
@Component
@Transactional(readOnly = true)
class UrgeDeeds implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    UrgeDeeds(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("urge", "ladder", "ladder.try");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.PRACTICE);
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.PRACTICE);
        return jdbc.sql("""
                select 'urge' as what, day, 1 as amount from urges.urge
                 where patient_id = :patient and day between :from and :to
                union all
                select 'ladder', day, ranked from urges.ladder_day
                 where patient_id = :patient and day between :from and :to
                union all
                select 'ladder.try', day, 1 from urges.ladder_try
                 where patient_id = :patient and day between :from and :to
                order by day, what
                """)
                .param("patient", patient.value())
                .param("from", PatientDays.nameable(from))
                .param("to", PatientDays.nameable(to))
                .query((row, n) ->
                        new Deed(row.getString("what"), row.getObject("day", LocalDate.class), row.getInt("amount")))
                .list();
    }
}
