package app.lull.assignments;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the schema {@code assignments}; over which link a row comes, and in whose name, PostgreSQL fills in itself. */
@Repository
class TailoredRows {

    private final JdbcClient jdbc;
    private final Seal seal;

    TailoredRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Everything that was ever put over this patient's path, as far as the actor sees it, the earliest first. */
    List<Tailored> all(PatientId patient) {
        return jdbc.sql("""
                        select t.id, t.link_id, t.therapist_id, t.therapist_name, t.verb, t.kind, t.thing, t.modules,
                               t.from_day, t.until_day, t.note_sealed, t.made_on, t.taken_back_on, o.on_day,
                               s.link_id is not null as stopped
                          from assignments.tailored t
                          left join assignments.left_out o on o.patient_id = t.patient_id and o.tailored = t.id
                          left join assignments.stopped s on s.patient_id = t.patient_id and s.link_id = t.link_id
                         where t.patient_id = :patient
                         order by t.made_at, t.id
                        """)
                .param("patient", patient.value())
                .query((row, n) -> tailored(row))
                .list();
    }

    /** False, and nothing is written, where the id is taken or this therapist has the same standing. */
    boolean add(PatientId patient, TherapistId therapist, NewRow row, LocalDate today, Instant now) {
        return jdbc.sql("""
                        insert into assignments.tailored (patient_id, id, therapist_id, verb, kind, thing, modules, from_day,
                                                          until_day, note_sealed, made_on, made_at)
                        values (:patient, :id, :therapist, :verb, :kind, :thing, cast(:modules as smallint[]), :from,
                                :until, :note, :today, :now)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", row.id())
                        .param("therapist", therapist.value())
                        .param("verb", row.verb().name())
                        .param("kind", row.kind().name())
                        .param("thing", row.thing())
                        .param("modules", array(row.modules()))
                        .param("from", row.from())
                        .param("until", row.until())
                        .param(
                                "note",
                                row.note() == null
                                        ? null
                                        : seal.seal(row.note(), row.id()).bytes())
                        .param("today", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @param modules empty but for an order */
    record NewRow(
            UUID id,
            Verb verb,
            Kind kind,
            @Nullable String thing,
            List<Integer> modules,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note) {}

    /** False where this therapist has none with this id that stands. */
    boolean takeBack(PatientId patient, TherapistId therapist, UUID id, LocalDate today, Instant now) {
        return jdbc.sql("""
                        update assignments.tailored set taken_back_on = :today, taken_back_at = :now
                         where patient_id = :patient and id = :id and therapist_id = :therapist and taken_back_at is null
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("therapist", therapist.value())
                        .param("today", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void leaveOut(PatientId patient, UUID id, LocalDate today, Instant now) {
        jdbc.sql("""
                insert into assignments.left_out (patient_id, tailored, on_day, at) values (:patient, :id, :today, :now)
                on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeIn(PatientId patient, UUID id) {
        jdbc.sql("delete from assignments.left_out where patient_id = :patient and tailored = :id")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    /** Notes which of the links between the two are active, as whoever acts sees them. */
    void follow(PatientId patient, TherapistId therapist, Instant now) {
        jdbc.sql("""
                insert into assignments.stopped (patient_id, link_id, therapist_id, since)
                select distinct t.patient_id, t.link_id, t.therapist_id, cast(:now as timestamptz)
                  from assignments.tailored t
                 where t.patient_id = :patient and t.therapist_id = :therapist and not assignments.is_active(t.link_id)
                on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                delete from assignments.stopped
                 where patient_id = :patient and therapist_id = :therapist and assignments.is_active(link_id)
                """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .update();
    }

    private static @Nullable String array(List<Integer> modules) {
        return modules.isEmpty()
                ? null
                : modules.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private Tailored tailored(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var note = row.getBytes("note_sealed");
        return new Tailored(
                id,
                row.getObject("link_id", UUID.class),
                new TherapistId(row.getObject("therapist_id", UUID.class)),
                row.getString("therapist_name"),
                Verb.valueOf(row.getString("verb")),
                Kind.valueOf(row.getString("kind")),
                row.getString("thing"),
                modules(row),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                note == null ? null : seal.open(new SealedText(note), id),
                row.getObject("made_on", LocalDate.class),
                row.getObject("taken_back_on", LocalDate.class),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("stopped"));
    }

    private static List<Integer> modules(ResultSet row) throws SQLException {
        var array = row.getArray("modules");
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(one -> ((Number) one).intValue())
                        .toList();
    }
}
