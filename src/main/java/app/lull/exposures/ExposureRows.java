package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.exposures.Exposure.Begun;
import app.lull.exposures.Exposure.Closed;
import app.lull.exposures.Exposure.Ending;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code exposures.exposure}; what was written is sealed on the way in. */
@Repository
class ExposureRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SELECT = "select " + Rungs.COLUMNS + """
            , e.id, e.planned_for, e.plan_sealed, e.sure, e.started_at, e.day, e.suds_start, e.ended_at, e.ending,
              e.suds_peak, e.suds_end, e.tested, e.again, e.result_sealed, e.after_suds, e.version
              from exposures.exposure e
              join exposures.rung r on r.patient_id = e.patient_id and r.id = e.rung
             where e.patient_id = :patient
            """;

    private static final ResultWords NOTHING_TOLD = new ResultWords(null, Set.of(), false, null);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Rungs rungs;

    ExposureRows(JdbcClient jdbc, Seal seal, Rungs rungs) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.rungs = rungs;
    }

    /** The words of a plan, as they are sealed. */
    private record PlanWords(
            @Nullable String prediction,
            Set<String> drops,
            @Nullable String ownDrop,
            @Nullable String place) {}

    /** The words of a result, as they are sealed. */
    private record ResultWords(
            @Nullable String happened,
            Set<String> used,
            boolean usedOwn,
            @Nullable String surprised) {}

    /** Plans one; where the step has one that is not begun, or the id is taken, nothing is written. */
    void add(PatientId patient, UUID id, UUID rung, Plan plan, Instant now) {
        plan(jdbc.sql("""
                        insert into exposures.exposure (patient_id, id, rung, planned_at, planned_for, plan_sealed, sure)
                        values (:patient, :id, :rung, :now, :on, :plan, :sure)
                        on conflict do nothing
                        """), patient, id, plan)
                .param("rung", rung)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was still planned and at this version, and has changed. */
    boolean change(PatientId patient, UUID id, int version, Plan plan) {
        return plan(jdbc.sql("""
                                update exposures.exposure
                                   set planned_for = :on, plan_sealed = :plan, sure = :sure, version = version + 1
                                 where patient_id = :patient and id = :id and version = :version and started_at is null
                                """), patient, id, plan).param("version", version).update() == 1;
    }

    /** Begins it, unless it has begun. */
    void begin(PatientId patient, UUID id, Instant now, LocalDate day, @Nullable Integer suds) {
        jdbc.sql("""
                update exposures.exposure
                   set started_at = :now, day = :day, suds_start = :suds, version = version + 1
                 where patient_id = :patient and id = :id and started_at is null
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("suds", suds)
                .update();
    }

    /** Ends it, unless it has ended. */
    void end(PatientId patient, UUID id, Instant now, Ending ending) {
        jdbc.sql("""
                update exposures.exposure
                   set ended_at = greatest(:now, started_at), ending = :ending, version = version + 1
                 where patient_id = :patient and id = :id and started_at is not null and ended_at is null
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ending", ending.name())
                .update();
    }

    /** Closes what was left open; its version stays, for nobody changed it. */
    void closeWhatWasLeftOpen(PatientId patient, Instant now) {
        jdbc.sql("""
                update exposures.exposure
                   set ended_at = started_at + make_interval(secs => :after), ending = 'BY_ITSELF'
                 where patient_id = :patient and ended_at is null
                   and started_at <= :before
                """)
                .param("patient", patient.value())
                .param("after", (double) Exposure.LEFT_OPEN.toSeconds())
                .param("before", now.minus(Exposure.LEFT_OPEN).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it had ended and was still at this version, and what came of it is written. */
    boolean log(PatientId patient, UUID id, int version, Result result, Instant now) {
        var words = new ResultWords(result.happened(), result.used(), result.usedOwn(), result.surprised());
        var again = result.again();
        return jdbc.sql("""
                        update exposures.exposure
                           set tested = :tested, suds_peak = :peak, suds_end = :end, again = :again, result_sealed = :words,
                               logged_at = coalesce(logged_at, :now), version = version + 1
                         where patient_id = :patient and id = :id and version = :version and ended_at is not null
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("tested", result.tested())
                        .param("peak", result.peak())
                        .param("end", result.end())
                        .param("again", again == null ? null : again.name())
                        .param("words", sealed(words, id))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps what is written of the result by now; once it is told, that stays. */
    void jot(PatientId patient, UUID id, @Nullable String happened, @Nullable String surprised) {
        jdbc.sql("""
                update exposures.exposure set result_sealed = :words
                 where patient_id = :patient and id = :id and ended_at is not null and logged_at is null
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("words", sealed(new ResultWords(happened, Set.of(), false, surprised), id))
                .update();
    }

    /** Keeps the answer of a day later; the first one stays. */
    void after(PatientId patient, UUID id, int suds, Instant now) {
        jdbc.sql("""
                update exposures.exposure set after_suds = :suds, after_at = :now
                 where patient_id = :patient and id = :id and logged_at is not null and after_at is null
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("suds", suds)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a plan away that was not begun; anything else stays. */
    void letGo(PatientId patient, UUID id) {
        jdbc.sql("delete from exposures.exposure where patient_id = :patient and id = :id and started_at is null")
                .param("patient", patient.value())
                .param("id", id)
                .update();
    }

    Optional<Exposure> find(PatientId patient, UUID id, ZoneId zone, Instant now) {
        return one(" and e.id = :id", patient, Map.of("id", id), zone, now);
    }

    /** The one of this step that is planned and not begun. */
    Optional<Exposure> planned(PatientId patient, UUID rung, ZoneId zone, Instant now) {
        return one(" and e.rung = :rung and e.started_at is null", patient, Map.of("rung", rung), zone, now);
    }

    /** The latest first; the limit is far above what anybody does. */
    List<Exposure> all(PatientId patient, ZoneId zone, Instant now) {
        return jdbc.sql(SELECT + " order by coalesce(e.started_at, e.planned_at) desc, e.id desc limit 2000")
                .param("patient", patient.value())
                .query((row, n) -> exposure(row, zone, now))
                .list();
    }

    private Optional<Exposure> one(
            String condition, PatientId patient, Map<String, ?> values, ZoneId zone, Instant now) {
        return jdbc.sql(SELECT + condition)
                .param("patient", patient.value())
                .params(values)
                .query((row, n) -> exposure(row, zone, now))
                .optional();
    }

    private JdbcClient.StatementSpec plan(JdbcClient.StatementSpec sql, PatientId patient, UUID id, Plan plan) {
        var words = new PlanWords(plan.prediction(), plan.drops(), plan.ownDrop(), plan.place());
        return sql.param("patient", patient.value())
                .param("id", id)
                .param("on", plan.on())
                .param("plan", sealed(words, id))
                .param("sure", plan.sure());
    }

    private Exposure exposure(ResultSet row, ZoneId zone, Instant now) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var rung = rungs.rung(row);
        var words = opened(row.getBytes("plan_sealed"), id, PlanWords.class);
        var plan = new Plan(
                words.prediction(),
                row.getObject("sure", Integer.class),
                words.drops(),
                words.ownDrop(),
                words.place(),
                row.getObject("planned_for", LocalDate.class));
        var version = row.getInt("version");
        var startedAt = moment(row, "started_at");
        if (startedAt == null) {
            return new Exposure.Planned(id, rung, plan, version);
        }
        var begun = new Begun(
                startedAt,
                row.getObject("day", LocalDate.class),
                LocalDateTime.ofInstant(startedAt, zone),
                row.getObject("suds_start", Integer.class));
        var closed = closed(row, startedAt, now);
        if (closed == null) {
            return new Exposure.Underway(id, rung, plan, version, begun);
        }
        var sealed = row.getBytes("result_sealed");
        var told = sealed == null ? NOTHING_TOLD : opened(sealed, id, ResultWords.class);
        if (row.getObject("tested", Boolean.class) == null) {
            return new Exposure.Ended(id, rung, plan, version, begun, closed, told.happened(), told.surprised());
        }
        return new Exposure.Logged(
                id, rung, plan, version, begun, closed, result(row, told), row.getObject("after_suds", Integer.class));
    }

    private static Result result(ResultSet row, ResultWords words) throws SQLException {
        var again = row.getString("again");
        return new Result(
                row.getBoolean("tested"),
                row.getObject("suds_peak", Integer.class),
                row.getObject("suds_end", Integer.class),
                words.happened(),
                words.used(),
                words.usedOwn(),
                words.surprised(),
                again == null ? null : Result.Again.valueOf(again));
    }

    private static @Nullable Closed closed(ResultSet row, Instant startedAt, Instant now) throws SQLException {
        var endedAt = moment(row, "ended_at");
        if (endedAt != null) {
            return new Closed(endedAt, Ending.valueOf(row.getString("ending")));
        }
        var byItself = startedAt.plus(Exposure.LEFT_OPEN);
        return now.isBefore(byItself) ? null : new Closed(byItself, Ending.BY_ITSELF);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private byte[] sealed(Record words, UUID id) {
        return seal.seal(JSON.writeValueAsString(words), id).bytes();
    }

    private <T> T opened(byte[] sealed, UUID id, Class<T> type) {
        return JSON.readValue(seal.open(new SealedText(sealed), id), type);
    }
}
