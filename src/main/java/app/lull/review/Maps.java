package app.lull.review;

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

/** The rows of {@code review.body_map}. */
@Repository
class Maps {

    private static final String SELECT =
            "select id, week, day, regions, version, saved_at, changed_at from review.body_map ";

    private final JdbcClient jdbc;

    Maps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WeekMap> of(PatientId patient, int week) {
        return jdbc.sql(SELECT + "where patient_id = :patient and week = :week")
                .param("patient", patient.value())
                .param("week", week)
                .query((row, n) -> map(row))
                .optional();
    }

    /** Oldest first. */
    List<WeekMap> all(PatientId patient) {
        return jdbc.sql(SELECT + "where patient_id = :patient order by week")
                .param("patient", patient.value())
                .query((row, n) -> map(row))
                .list();
    }

    /** Those before that week, the latest first. */
    List<WeekMap> before(PatientId patient, int week, int most) {
        return jdbc.sql(SELECT + "where patient_id = :patient and week < :week order by week desc limit :most")
                .param("patient", patient.value())
                .param("week", week)
                .param("most", most)
                .query((row, n) -> map(row))
                .list();
    }

    /** False, and nothing is written, where the week or the id has a row already. */
    boolean add(PatientId patient, WeekMap added) {
        return jdbc.sql("""
                        insert into review.body_map (patient_id, id, week, day, regions, version, saved_at, changed_at)
                        values (:patient, :id, :week, :day, :regions, 0, :at, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", added.id())
                        .param("week", added.week())
                        .param("day", added.day())
                        .param("regions", ids(added.regions()))
                        .param("at", added.savedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False, and nothing is written, where the row has another version by now. */
    boolean change(PatientId patient, UUID id, int version, List<Region> regions, Instant at) {
        return jdbc.sql("""
                        update review.body_map
                           set regions = :regions, version = version + 1, changed_at = greatest(saved_at, :at)
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("regions", ids(regions))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static String[] ids(List<Region> regions) {
        return regions.stream().map(Region::id).toArray(String[]::new);
    }

    private static WeekMap map(ResultSet row) throws SQLException {
        return new WeekMap(
                row.getObject("id", UUID.class),
                row.getInt("week"),
                row.getObject("day", LocalDate.class),
                Stream.of((String[]) row.getArray("regions").getArray())
                        .map(Region::of)
                        .toList(),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
