package app.lull.lessons;

import app.lull.account.PatientId;
import app.lull.today.Deed;
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

/** The rows of {@code lessons.card_view}. */
@Repository
class CardViews {

    private final JdbcClient jdbc;

    CardViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that is there already stays as it is. */
    void insert(PatientId patient, CardView view) {
        jdbc.sql("""
                insert into lessons.card_view (patient_id, id, card, version, day, at)
                values (:patient, :id, :card, :version, :day, :at) on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", view.id())
                .param("card", view.card())
                .param("version", view.version())
                .param("day", view.day())
                .param("at", view.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Only the first time counts. */
    void read(PatientId patient, UUID id, Instant now, LocalDate day) {
        jdbc.sql("""
                update lessons.card_view set read_at = greatest(at, :now), read_on = :day
                 where patient_id = :patient and id = :id and read_at is null
                """)
                .param("patient", patient.value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }

    List<CardView> all(PatientId patient) {
        return jdbc.sql("""
                select id, card, version, day, at, read_at, read_on from lessons.card_view
                 where patient_id = :patient order by at, id
                """)
                .param("patient", patient.value())
                .query(CardViews::row)
                .list();
    }

    /**
     * Each card that was read on one of these days, once a day.
     *
     * @param shown ids of cards that are done with once they were shown, since they may not come again
     */
    List<Deed> read(PatientId patient, LocalDate from, LocalDate to, List<String> shown) {
        return jdbc.sql("""
                select distinct 'card.' || card as what, coalesce(read_on, day) as on_day from lessons.card_view
                 where patient_id = :patient and (read_at is not null or card = any(:shown))
                   and coalesce(read_on, day) between :from and :to
                 order by on_day, what
                """)
                .param("patient", patient.value())
                .param("shown", shown.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Deed(row.getString("what"), row.getObject("on_day", LocalDate.class), 1))
                .list();
    }

    private static CardView row(ResultSet row, int number) throws SQLException {
        return new CardView(
                row.getObject("id", UUID.class),
                row.getString("card"),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("read_at", OffsetDateTime.class)),
                row.getObject("read_on", LocalDate.class));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
