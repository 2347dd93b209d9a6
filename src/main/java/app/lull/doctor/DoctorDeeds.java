package app.lull.doctor;

import app.lull.account.PatientId;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the program of a page that was written for the doctor, and of a link made for somebody who helps. */
@Component
@Transactional(readOnly = true)
class DoctorDeeds implements DeedSource {

    private final JdbcClient jdbc;

    DoctorDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("doctor.page", "helper.link");
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select 'doctor.page' as what, day, answered as amount from doctor.visit_page
                         where patient_id = :patient and day between :from and :to and answered > 0
                        union all
                        select 'helper.link', day, 1 from doctor.helper_link
                         where patient_id = :patient and day between :from and :to
                         order by day, what
                        """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) ->
                        new Deed(row.getString("what"), row.getObject("day", LocalDate.class), row.getInt("amount")))
                .list();
    }
}
