package app.lull.taper;

import app.lull.account.PatientId;
import app.lull.taper.PlanEvent.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code taper.plan} and {@code taper.event}; none is ever removed. */
@Repository
class KeptPlans {

    private static final String SELECT = """
            select id, status, goal, pace, steps, none_after, baseline_mg, baseline_days, baseline_from, baseline_to, gates,
                   talked, made_on, begins_on, version, begun_at
              from taper.plan
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;

    KeptPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that has not ended. */
    Optional<Plan> open(PatientId patient) {
        return jdbc.sql(SELECT + " and status <> 'ENDED'")
                .param("patient", patient.value())
                .query((row, n) -> plan(row))
                .optional();
    }

    Optional<Plan> find(PatientId patient, UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> plan(row))
                .optional();
    }

    /** Oldest first. */
    List<Plan> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by begun_at, id")
                .param("patient", patient.value())
                .query((row, n) -> plan(row))
                .list();
    }

    /** False, and nothing is written, where the id is there already or another plan has not ended. */
    boolean add(PatientId patient, Plan plan) {
        var baseline = plan.baseline();
        return jdbc.sql("""
                        insert into taper.plan (patient_id, id, status, goal, pace, steps, none_after, baseline_mg, baseline_days,
                                                baseline_from, baseline_to, gates, talked, made_on, begins_on, version, begun_at)
                        values (:patient, :id, :status, :goal, :pace, :steps, :noneAfter, :mg, :days,
                                :from, :to, :gates, :talked, :madeOn, :beginsOn, :version, :begunAt)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", plan.id())
                        .param("status", plan.status().name())
                        .param("goal", plan.goal().name())
                        .param("pace", plan.pace().name())
                        .param("steps", plan.steps().toArray(Integer[]::new))
                        .param("noneAfter", plan.noneAfter())
                        .param("mg", baseline == null ? null : baseline.mg())
                        .param("days", baseline == null ? null : baseline.days())
                        .param("from", baseline == null ? null : baseline.from())
                        .param("to", baseline == null ? null : baseline.to())
                        .param(
                                "gates",
                                plan.gates().stream().map(Gate::name).sorted().toArray(String[]::new))
                        .param("talked", plan.talked())
                        .param("madeOn", plan.madeOn())
                        .param("beginsOn", plan.beginsOn())
                        .param("version", plan.version())
                        .param("begunAt", plan.begunAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False, and nothing is written, where the plan has another version by now, or has ended. */
    boolean move(PatientId patient, UUID id, int version, Status to) {
        return jdbc.sql("""
                        update taper.plan
                           set status = :to, version = version + 1
                         where patient_id = :patient and id = :id and version = :version and status <> 'ENDED'
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void add(PatientId patient, PlanEvent event) {
        jdbc.sql("""
                insert into taper.event (patient_id, id, plan_id, kind, day, none_after, at)
                values (:patient, :id, :plan, :kind, :day, :noneAfter, :at)
                """)
                .param("patient", patient.value())
                .param("id", event.id())
                .param("plan", event.plan())
                .param("kind", event.kind().name())
                .param("day", event.day())
                .param("noneAfter", event.noneAfter())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was done with every plan, in order. */
    List<PlanEvent> events(PatientId patient) {
        return jdbc.sql("""
                select id, plan_id, kind, day, none_after, at from taper.event
                 where patient_id = :patient
                 order by at, id
                """)
                .param("patient", patient.value())
                .query((row, n) -> new PlanEvent(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("none_after", LocalTime.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var gates = EnumSet.noneOf(Gate.class);
        for (var gate : (String[]) row.getArray("gates").getArray()) {
            gates.add(Gate.valueOf(gate));
        }
        return new Plan(
                row.getObject("id", UUID.class),
                Status.valueOf(row.getString("status")),
                Goal.valueOf(row.getString("goal")),
                Pace.valueOf(row.getString("pace")),
                Stream.of((Integer[]) row.getArray("steps").getArray()).toList(),
                row.getObject("none_after", LocalTime.class),
                baseline(row),
                gates,
                row.getBoolean("talked"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("begins_on", LocalDate.class),
                row.getInt("version"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Baseline baseline(ResultSet row) throws SQLException {
        var mg = row.getObject("baseline_mg", Integer.class);
        return mg == null
                ? null
                : new Baseline(
                        mg,
                        row.getInt("baseline_days"),
                        row.getObject("baseline_from", LocalDate.class),
                        row.getObject("baseline_to", LocalDate.class));
    }
}
