package app.lull.measures;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code measures.answered}, {@code measures.taken} and {@code measures.taken_back}. */
@Repository
class KeptForms {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Integer>> VALUES = new TypeReference<>() {};
    private static final TypeReference<Set<String>> ITEMS = new TypeReference<>() {};

    private static final String SELECT = """
            select id, form, version, language, day, started_at, answered_at, answers, does_not_apply, difficulty,
                   total, band, entered_by
              from measures.answered a
             where patient_id = :patient
            """;

    private static final String STANDS = """
             and not exists (select from measures.taken_back t
                              where t.patient_id = a.patient_id and t.answered_id = a.id)
            """;

    private final JdbcClient jdbc;

    KeptForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the row is new; false where it was there already. */
    boolean insert(PatientId patient, KeptForm kept) {
        var answered = kept.answered();
        return jdbc.sql("""
                        insert into measures.answered
                               (patient_id, id, form, version, language, day, started_at, answered_at,
                                answers, does_not_apply, difficulty, total, band, entered_by)
                        values (:patient, :id, :form, :version, :language, :day, :startedAt, :answeredAt,
                                cast(:answers as jsonb), cast(:doesNotApply as jsonb), :difficulty, :total, :band,
                                :enteredBy)
                            on conflict (patient_id, id) do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", kept.id())
                        .param("form", answered.form())
                        .param("version", answered.version())
                        .param("language", answered.language())
                        .param("day", kept.day())
                        .param("startedAt", kept.startedAt().atOffset(ZoneOffset.UTC))
                        .param("answeredAt", kept.answeredAt().atOffset(ZoneOffset.UTC))
                        .param("answers", JSON.writeValueAsString(new TreeMap<>(answered.values())))
                        .param("doesNotApply", JSON.writeValueAsString(new TreeSet<>(answered.doesNotApply())))
                        .param("difficulty", answered.difficulty())
                        .param("total", kept.total())
                        .param("band", kept.band())
                        .param("enteredBy", person(kept.enteredBy()))
                        .update()
                == 1;
    }

    /** Takes the day and the six after it. False where another of the same has one of them; then roll back. */
    boolean take(PatientId patient, KeptForm kept) {
        return jdbc.sql("""
                        insert into measures.taken (patient_id, measure, day, answered_id)
                        select :patient, :measure, cast(:day as date) + n, :id
                          from generate_series(0, :days - 1) as n
                         order by n
                            on conflict (patient_id, measure, day) do nothing
                        """)
                        .param("patient", patient.value())
                        .param("measure", kept.measure())
                        .param("day", kept.day())
                        .param("id", kept.id())
                        .param("days", Spacing.DAYS)
                        .update()
                == Spacing.DAYS;
    }

    /** What was taken by it is free again. */
    void release(PatientId patient, UUID id) {
        jdbc.sql("delete from measures.taken where patient_id = :patient and answered_id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    /** From now on it does not count. False, and nothing is written, where that was so already. */
    boolean takeBack(PatientId patient, UUID id, TherapistId therapist, @Nullable UUID instead, Instant at) {
        return jdbc.sql("""
                        insert into measures.taken_back (patient_id, answered_id, therapist_id, at, instead)
                        values (:patient, :id, :therapist, :at, :instead)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("therapist", therapist.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("instead", instead)
                        .update()
                == 1;
    }

    /** What does not count any more, the latest first. */
    List<FormerForm> takenBack(PatientId patient) {
        return jdbc.sql("""
                        select a.*, t.at, t.instead
                          from measures.taken_back t
                          join measures.answered a on a.patient_id = t.patient_id and a.id = t.answered_id
                         where t.patient_id = :patient
                         order by t.at desc, a.id
                        """)
                .param("patient", patient.value())
                .query((row, n) -> new FormerForm(row(row, n), moment(row, "at"), row.getObject("instead", UUID.class)))
                .list();
    }

    /** Whether it counts or not. */
    Optional<KeptForm> find(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query(KeptForms::row)
                .optional();
    }

    /** All that count, in the order they were answered. */
    List<KeptForm> all(PatientId patient) {
        return jdbc.sql(SELECT + STANDS + " order by answered_at, id")
                .param("patient", patient.value())
                .query(KeptForms::row)
                .list();
    }

    private static KeptForm row(ResultSet row, int number) throws SQLException {
        return new KeptForm(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                moment(row, "started_at"),
                moment(row, "answered_at"),
                new Answered(
                        row.getString("form"),
                        row.getInt("version"),
                        row.getString("language"),
                        JSON.readValue(row.getString("answers"), VALUES),
                        JSON.readValue(row.getString("does_not_apply"), ITEMS),
                        row.getObject("difficulty", Integer.class)),
                row.getInt("total"),
                row.getString("band"),
                Optional.ofNullable(row.getObject("entered_by", UUID.class))
                        .map(TherapistId::new)
                        .orElse(null));
    }

    private static @Nullable UUID person(@Nullable TherapistId therapist) {
        return therapist == null ? null : therapist.value();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
