package app.lull.taper;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code taper.felt}, one a patient's day. */
@Repository
class FeltRows {

    private static final String SELECT = """
            select id, plan_id, day, items, version, saved_at, changed_at
              from taper.felt
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;

    FeltRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Felt> of(PatientId patient, LocalDate day) {
        return jdbc.sql(SELECT + " and day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> felt(row))
                .optional();
    }

    /** Earliest first. */
    List<Felt> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by day")
                .param("patient", patient.value())
                .query((row, n) -> felt(row))
                .list();
    }

    /** False, and nothing is written, where the day or the id has a row already. */
    boolean add(PatientId patient, Felt felt) {
        return jdbc.sql("""
                        insert into taper.felt (patient_id, id, plan_id, day, items, version, saved_at, changed_at)
                        values (:patient, :id, :plan, :day, :items, 0, :at, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", felt.id())
                        .param("plan", felt.plan())
                        .param("day", felt.day())
                        .param("items", items(felt.symptoms()))
                        .param("at", felt.savedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False, and nothing is written, where the row has another version by now. */
    boolean change(PatientId patient, UUID id, int version, Symptoms symptoms, UUID plan, Instant at) {
        return jdbc.sql("""
                        update taper.felt
                           set items = :items, plan_id = :plan, version = version + 1, changed_at = greatest(saved_at, :at)
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("items", items(symptoms))
                        .param("plan", plan)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Integer[] items(Symptoms symptoms) {
        return symptoms.inOrder().toArray(Integer[]::new);
    }

    private static Felt felt(ResultSet row) throws SQLException {
        var items = Stream.of((Number[]) row.getArray("items").getArray())
                .map(Number::intValue)
                .toList();
        return new Felt(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("day", LocalDate.class),
                Symptoms.of(items),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
