package app.lull.worries;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.time.PatientDays;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done with worries: {@code worry} for each one kept for later, {@code worry.sorted} for a day on which some were
 * sorted or let go (its amount: how many).
 */
@Component
@Transactional(readOnly = true)
class WorryDeeds implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    WorryDeeds(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("worry", "worry.sorted");
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.PRACTICE);
        return jdbc.sql("""
                select 'worry' as what, day, 1 as amount from worries.worry
                 where patient_id = :patient and day between :from and :to
                union all
                select 'worry.sorted', sorted_day, count(*)::int from worries.worry
                 where patient_id = :patient and sorted_day between :from and :to
                 group by sorted_day
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
