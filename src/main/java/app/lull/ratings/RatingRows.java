package app.lull.ratings;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.ratings.EnteredRating.TakenBack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code ratings.rating} and {@code ratings.taken_back}; they are only ever added. */
@Repository
class RatingRows {

    private static final String CGI = "CGI";
    private static final String SHAI = "SHAI_14";

    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing is written, where the id is taken. */
    boolean add(PatientId patient, EnteredRating entered) {
        var cgi = entered.rating() instanceof Rating.Cgi one ? one : null;
        var shai = entered.rating() instanceof Rating.Shai one ? one : null;
        return jdbc.sql("""
                        insert into ratings.rating
                               (patient_id, id, therapist_id, kind, day, severity, improvement, total, entered_at)
                        values (:patient, :id, :therapist, :kind, :day, :severity, :improvement, :total, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", entered.id())
                        .param("therapist", entered.by().value())
                        .param("kind", cgi == null ? SHAI : CGI)
                        .param("day", entered.day())
                        .param("severity", cgi == null ? null : cgi.severity())
                        .param("improvement", cgi == null ? null : cgi.improvement())
                        .param("total", shai == null ? null : shai.total())
                        .param("at", entered.enteredAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** From now on it does not count. False, and nothing is written, where that was so already. */
    boolean takeBack(PatientId patient, TherapistId therapist, UUID rating, @Nullable UUID instead, Instant at) {
        return jdbc.sql("""
                        insert into ratings.taken_back (patient_id, rating_id, therapist_id, at, instead)
                        values (:patient, :rating, :therapist, :at, :instead)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("rating", rating)
                        .param("therapist", therapist.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("instead", instead)
                        .update()
                == 1;
    }

    /** All that the actor sees, those that count and those that do not, the latest day first. */
    List<EnteredRating> all(PatientId patient) {
        return jdbc.sql("""
                        select r.id, r.therapist_id, r.kind, r.day, r.severity, r.improvement, r.total, r.entered_at,
                               t.at as taken_back_at, t.instead
                          from ratings.rating r
                          left join ratings.taken_back t on t.patient_id = r.patient_id and t.rating_id = r.id
                         where r.patient_id = :patient
                         order by r.day desc, r.entered_at desc, r.id
                        """)
                .param("patient", patient.value())
                .query((row, n) -> entered(row))
                .list();
    }

    private static EnteredRating entered(ResultSet row) throws SQLException {
        var takenBack = row.getObject("taken_back_at", OffsetDateTime.class);
        return new EnteredRating(
                row.getObject("id", UUID.class),
                new TherapistId(row.getObject("therapist_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("kind").equals(CGI)
                        ? new Rating.Cgi(row.getInt("severity"), row.getObject("improvement", Integer.class))
                        : new Rating.Shai(row.getInt("total")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                takenBack == null ? null : new TakenBack(takenBack.toInstant(), row.getObject("instead", UUID.class)));
    }
}
