package app.lull.exposures;

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

/** Tells the program of exposures with a result, of the ladder, of the script and of each time it was read. */
@Component
class ExposureDeeds implements DeedSource {

    private final JdbcClient jdbc;
    private final Access access;

    ExposureDeeds(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("exposure", "exposure.ladder", "exposure.sentence", "exposure.script", "exposure.loop");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.PRACTICE);
    }

    /** What is written on the script is shared with nobody. */
    @Override
    public boolean tellsAllOf(String what) {
        return !what.equals("exposure.sentence") && !what.equals("exposure.script");
    }

    /**
     * {@code exposure}: one for each with a result, on the day it was begun. {@code exposure.ladder}: how many steps the
     * ladder had at the end of a day it was changed on. {@code exposure.sentence}: the sentence about not knowing is
     * there. {@code exposure.script}: how many words it has. {@code exposure.loop}: how many times it was read.
     */
    @Override
    @Transactional(readOnly = true)
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.PRACTICE);
        return jdbc.sql("""
                select 'exposure' as what, day, 1 as amount
                  from exposures.exposure
                 where patient_id = :patient and logged_at is not null and day between :from and :to
                union all
                select 'exposure.ladder', changed.day,
                       (select count(*)::int from exposures.rung
                         where patient_id = :patient and created_day <= changed.day
                           and (put_away_day is null or put_away_day > changed.day))
                  from (select created_day as day from exposures.rung where patient_id = :patient
                        union
                        select changed_day from exposures.rung where patient_id = :patient) changed
                 where changed.day between :from and :to
                union all
                select 'exposure.sentence', day, 1
                  from exposures.script
                 where patient_id = :patient and sentence_sealed is not null and day between :from and :to
                 group by day
                union all
                select 'exposure.script', day, max(words)
                  from exposures.script
                 where patient_id = :patient and words > 0 and day between :from and :to
                 group by day
                union all
                select 'exposure.loop', day, count(*)::int
                  from exposures.loop
                 where patient_id = :patient and day between :from and :to
                 group by day
                 order by 2, 1
                """)
                .param("patient", patient.value())
                .param("from", PatientDays.nameable(from))
                .param("to", PatientDays.nameable(to))
                .query((row, n) ->
                        new Deed(row.getString("what"), row.getObject("day", LocalDate.class), row.getInt("amount")))
                .list();
    }
}
