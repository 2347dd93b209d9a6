package app.lull.worries;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import app.lull.worries.Worry.Kind;
import app.lull.worries.Worry.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code worries.worry}; all words are sealed on the way in. */
@Repository
class WorryRows {

    private static final String SELECT = """
            select id, words_sealed, kept_at, day, state, kind, matters, next_sealed, sorted_day, version
              from worries.worry
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    WorryRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes it as one that waits; one with this id is left as it is. */
    void add(PatientId patient, Worry worry) {
        jdbc.sql("""
                insert into worries.worry (patient_id, id, words_sealed, kept_at, day)
                values (:patient, :id, :words, :at, :day)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", worry.id())
                .param("words", sealed(worry.words(), worry.id()))
                .param("at", worry.keptAt().atOffset(ZoneOffset.UTC))
                .param("day", worry.day())
                .update();
    }

    /** Whether the row was still at this version, and stands so now. */
    boolean put(
            PatientId patient,
            UUID id,
            int version,
            State state,
            @Nullable Kind kind,
            @Nullable Boolean matters,
            @Nullable String next,
            @Nullable LocalDate day) {
        return jdbc.sql("""
                        update worries.worry
                           set state = :state, kind = :kind, matters = :matters, next_sealed = :next, sorted_day = :day,
                               version = version + 1
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .param("kind", kind == null ? null : kind.name())
                        .param("matters", matters)
                        .param("next", sealed(next, id))
                        .param("day", day)
                        .update()
                == 1;
    }

    /** The worry; nobody else changes it until the transaction ends. */
    Optional<Worry> hold(PatientId patient, UUID id, ZoneId zone) {
        return rows(patient, " and id = :id for update", Map.of("id", id), zone).stream()
                .findFirst();
    }

    /** Those that wait, and those sorted on that day; the oldest first. */
    List<Worry> waitingOrSortedOn(PatientId patient, LocalDate day, ZoneId zone) {
        return rows(
                patient, " and (state = 'WAITS' or sorted_day = :day) order by kept_at, id", Map.of("day", day), zone);
    }

    List<Worry> all(PatientId patient, ZoneId zone) {
        return rows(patient, " order by kept_at, id", Map.of(), zone);
    }

    /** How many were sorted from that day on, and how many of them still mattered. */
    Mattered mattered(PatientId patient, LocalDate from, int days) {
        return jdbc.sql("""
                select count(*) as sorted, count(*) filter (where matters) as still from worries.worry
                 where patient_id = :patient and sorted_day >= :from and matters is not null
                """)
                .param("patient", patient.value())
                .param("from", from)
                .query((row, n) -> new Mattered(from, days, row.getInt("sorted"), row.getInt("still")))
                .single();
    }

    private List<Worry> rows(PatientId patient, String condition, Map<String, ?> values, ZoneId zone) {
        return jdbc.sql(SELECT + condition)
                .param("patient", patient.value())
                .params(values)
                .query((row, n) -> worry(row, zone))
                .list();
    }

    private Worry worry(ResultSet row, ZoneId zone) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("kept_at", OffsetDateTime.class).toInstant();
        var kind = row.getString("kind");
        return new Worry(
                id,
                opened(row.getBytes("words_sealed"), id),
                at,
                LocalDateTime.ofInstant(at, zone),
                row.getObject("day", LocalDate.class),
                State.valueOf(row.getString("state")),
                kind == null ? null : Kind.valueOf(kind),
                row.getObject("matters", Boolean.class),
                opened(row.getBytes("next_sealed"), id),
                row.getObject("sorted_day", LocalDate.class),
                row.getInt("version"));
    }

    private @Nullable String opened(byte @Nullable [] sealed, UUID id) {
        return sealed == null ? null : seal.open(new SealedText(sealed), id);
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }
}
