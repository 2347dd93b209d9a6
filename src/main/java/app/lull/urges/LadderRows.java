package app.lull.urges;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code urges.ladder_check} and {@code urges.ladder_day}; all words are sealed on the way in. */
@Repository
class LadderRows {

    private static final String SELECT = """
            select id, check_id, words_sealed, band, step, replacement_sealed, helper_sealed, version
              from urges.ladder_check
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    LadderRows(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Writes it as the last one; one with this id, or of the same check, is left as it is. */
    void add(PatientId patient, LadderCheck check, Instant now) {
        values(jdbc.sql("""
                        insert into urges.ladder_check (patient_id, id, check_id, words_sealed, place, band, step,
                                                        replacement_sealed, helper_sealed, created_at)
                        values (:patient, :id, :check, :words,
                                (select coalesce(max(place) + 1, 0) from urges.ladder_check where patient_id = :patient),
                                :band, :step, :replacement, :helper, :now)
                        on conflict do nothing
                        """), patient, check)
                .param("check", check.which().check())
                .param("words", sealed(check.which().words(), check.id()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the row was still at this version, and has changed; the check itself and its place stay. */
    boolean change(PatientId patient, LadderCheck check) {
        return values(jdbc.sql("""
                                update urges.ladder_check
                                   set band = :band, step = :step, replacement_sealed = :replacement,
                                       helper_sealed = :helper, version = version + 1
                                 where patient_id = :patient and id = :id and version = :version and not put_away
                                """), patient, check)
                        .param("version", check.version())
                        .update()
                == 1;
    }

    /** Puts it away, or back where it was; whether the row was there and the other way. */
    boolean putAway(PatientId patient, UUID id, boolean away) {
        return jdbc.sql("""
                        update urges.ladder_check set put_away = :away, version = version + 1
                         where patient_id = :patient and id = :id and put_away <> :away
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("away", away)
                        .update()
                == 1;
    }

    void place(PatientId patient, UUID id, int place) {
        jdbc.sql("update urges.ladder_check set place = :place where patient_id = :patient and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .param("place", place)
                .update();
    }

    /** The easiest first. */
    List<LadderCheck> all(PatientId patient) {
        return checks(patient, " and not put_away order by place, created_at, id");
    }

    /** The same, and nobody else changes or moves them until the transaction ends. */
    List<LadderCheck> holdAll(PatientId patient) {
        return checks(patient, " and not put_away order by place, created_at, id for update");
    }

    /** Those put away too. */
    List<LadderCheck> ever(PatientId patient) {
        return checks(patient, " order by place, created_at, id");
    }

    Optional<LadderCheck> putAway(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id and put_away for update")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> check(row))
                .optional();
    }

    /** Notes that the ladder changed on this day, and how many stand on it now. */
    void changedOn(PatientId patient, LocalDate day) {
        jdbc.sql("""
                insert into urges.ladder_day (patient_id, day, ranked)
                select :patient, :day, count(*) from urges.ladder_check where patient_id = :patient and not put_away
                on conflict (patient_id, day) do update set ranked = excluded.ranked
                """).param("patient", patient.value()).param("day", day).update();
    }

    /** A day the ladder was changed on. @param ranked how many checks stood on it then */
    record Changed(LocalDate day, int ranked) {}

    List<Changed> changes(PatientId patient) {
        return jdbc.sql("select day, ranked from urges.ladder_day where patient_id = :patient order by day")
                .param("patient", patient.value())
                .query((row, n) -> new Changed(row.getObject("day", LocalDate.class), row.getInt("ranked")))
                .list();
    }

    private List<LadderCheck> checks(PatientId patient, String condition) {
        return jdbc.sql(SELECT + condition)
                .param("patient", patient.value())
                .query((row, n) -> check(row))
                .list();
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, PatientId patient, LadderCheck check) {
        return sql.param("patient", patient.value())
                .param("id", check.id())
                .param("band", check.band().name())
                .param("step", check.step().name())
                .param("replacement", sealed(check.replacement(), check.id()))
                .param("helper", sealed(check.helper(), check.id()));
    }

    private LadderCheck check(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = opened(row.getBytes("words_sealed"), id);
        return new LadderCheck(
                id,
                new Which(row.getString("check_id"), words),
                Band.valueOf(row.getString("band")),
                Step.valueOf(row.getString("step")),
                opened(row.getBytes("replacement_sealed"), id),
                opened(row.getBytes("helper_sealed"), id),
                row.getInt("version"));
    }

    private @Nullable String opened(byte @Nullable [] sealed, UUID id) {
        return sealed == null ? null : seal.open(new SealedText(sealed), id);
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }
}
