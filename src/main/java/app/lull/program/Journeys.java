package app.lull.program;

import app.lull.account.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of how patients go through the modules. */
@Repository
class Journeys {

    private final JdbcClient jdbc;

    Journeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param modules how many the path has */
    Optional<Journey> find(PatientId patient, int modules) {
        return enrolledOn(patient)
                .map(dayOne -> new Journey(
                        dayOne,
                        tempos(patient),
                        pauses(patient),
                        stays(patient),
                        aheads(patient),
                        new HashSet<>(leftOut(patient)),
                        modules));
    }

    Optional<LocalDate> enrolledOn(PatientId patient) {
        return jdbc.sql("select enrolled_on from program.enrolment where patient_id = :patient")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .optional();
    }

    void enrol(PatientId patient, UUID firstStay, LocalDate today, Instant now) {
        var isNew = jdbc.sql("""
                insert into program.enrolment (patient_id, enrolled_on, enrolled_at)
                values (:patient, :today, :now) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (isNew == 1) {
            add(patient, new Stay(firstStay, 1, null, today, Stay.How.START), now);
        }
    }

    List<Pause> pauses(PatientId patient) {
        return jdbc.sql(
                        "select id, from_day, until_day from program.pause where patient_id = :patient order by from_day, id")
                .param("patient", patient.value())
                .query((row, n) -> new Pause(
                        row.getObject("id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    List<Stay> stays(PatientId patient) {
        return jdbc.sql("""
                select id, module, after, begun_on, how from program.stay
                where patient_id = :patient order by begun_at, id
                """)
                .param("patient", patient.value())
                .query((row, n) -> new Stay(
                        row.getObject("id", UUID.class),
                        row.getInt("module"),
                        row.getObject("after", UUID.class),
                        row.getObject("begun_on", LocalDate.class),
                        Stay.How.valueOf(row.getString("how"))))
                .list();
    }

    List<TempoChange> tempos(PatientId patient) {
        return jdbc.sql(
                        "select id, day, tempo from program.tempo_change where patient_id = :patient order by chosen_at, id")
                .param("patient", patient.value())
                .query((row, n) -> new TempoChange(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        Tempo.valueOf(row.getString("tempo"))))
                .list();
    }

    List<Ahead> aheads(PatientId patient) {
        return jdbc.sql("select id, stay, day from program.ahead where patient_id = :patient order by taken_at, id")
                .param("patient", patient.value())
                .query((row, n) -> new Ahead(
                        row.getObject("id", UUID.class),
                        row.getObject("stay", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    List<Integer> leftOut(PatientId patient) {
        return jdbc.sql("select module from program.left_out where patient_id = :patient order by module")
                .param("patient", patient.value())
                .query(Integer.class)
                .list();
    }

    /** @return whether it was added; not where the one before has been followed already */
    boolean add(PatientId patient, Stay stay, Instant now) {
        return jdbc.sql("""
                insert into program.stay (patient_id, id, module, after, begun_on, how, begun_at)
                values (:patient, :id, :module, :after, :begun, :how, :now) on conflict do nothing
                """)
                        .param("patient", patient.value())
                        .param("id", stay.id())
                        .param("module", stay.module())
                        .param("after", stay.after())
                        .param("begun", stay.begunOn())
                        .param("how", stay.how().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(PatientId patient, Ahead ahead, Instant now) {
        jdbc.sql("""
                insert into program.ahead (patient_id, id, stay, day, taken_at)
                values (:patient, :id, :stay, :day, :now) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", ahead.id())
                .param("stay", ahead.stay())
                .param("day", ahead.day())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(PatientId patient, TempoChange change, Instant now) {
        jdbc.sql("""
                insert into program.tempo_change (patient_id, id, day, tempo, chosen_at)
                values (:patient, :id, :day, :tempo, :now) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", change.id())
                .param("day", change.day())
                .param("tempo", change.tempo().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(PatientId patient, Pause pause, Instant now) {
        jdbc.sql("""
                insert into program.pause (patient_id, id, from_day, until_day, created_at)
                values (:patient, :id, :from, :until, :now) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", pause.id())
                .param("from", pause.from())
                .param("until", pause.until())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends whatever pause has this day or a later one, with the day before. */
    void takeUp(PatientId patient, LocalDate day) {
        jdbc.sql("""
                update program.pause set until_day = greatest(from_day - 1, cast(:before as date))
                where patient_id = :patient and (until_day is null or until_day >= :day)
                """)
                .param("patient", patient.value())
                .param("day", day)
                .param("before", day.minusDays(1))
                .update();
    }

    void leaveOut(PatientId patient, int module, Instant now) {
        jdbc.sql("""
                insert into program.left_out (patient_id, module, since) values (:patient, :module, :now)
                on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("module", module)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeIn(PatientId patient, int module) {
        jdbc.sql("delete from program.left_out where patient_id = :patient and module = :module")
                .param("patient", patient.value())
                .param("module", module)
                .update();
    }
}
