package app.lull.safety;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code safety.event} and {@code safety.taken_back}; they are only ever added. */
@Repository
class SafetyEvents {

    /** Far more than anybody answers between two times of “not at all”. */
    private static final int CONCERNS_LOOKED_AT = 100;

    private static final String SELECT = """
            select id, concern, at, day, kind, value, asked, said, page, entered_by,
                   (select t.at from safety.taken_back t
                     where t.patient_id = e.patient_id and t.event_id = e.id) as taken_back_at
              from safety.event e where patient_id = :patient
            """;

    private static final String STANDS = """
             and not exists (select from safety.taken_back t where t.patient_id = e.patient_id and t.event_id = e.id)
            """;

    private final JdbcClient jdbc;

    SafetyEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it; one with this id is left as it is. */
    void add(PatientId patient, SafetyEvent event, LocalDate day) {
        jdbc.sql("""
                insert into safety.event (patient_id, id, concern, at, day, kind, value, asked, said, page)
                values (:patient, :id, :concern, :at, :day, :kind, :value, :asked, :said, :page)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", event.id())
                .param("concern", event.concern())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("kind", event.kind().name())
                .param("value", event.value())
                .param("asked", name(event.asked()))
                .param("said", name(event.said()))
                .param("page", name(event.page()))
                .update();
    }

    /** Writes the answer a therapist entered; one that stands there with the same value is enough. */
    void hear(PatientId patient, TherapistId therapist, SafetyEvent event, LocalDate day) {
        jdbc.sql("""
                insert into safety.event (patient_id, id, concern, at, day, kind, value, entered_by)
                values (:patient, :id, :concern, :at, :day, 'ITEM', :value, :therapist)
                on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", event.id())
                .param("concern", event.concern())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("value", event.value())
                .param("therapist", therapist.value())
                .update();
    }

    /** What this therapist entered and what stands, the earliest first. */
    List<Kept> heard(PatientId patient, TherapistId therapist) {
        return jdbc.sql(SELECT + " and entered_by = :therapist" + STANDS + " order by at, id")
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .query((row, n) -> kept(row))
                .list();
    }

    /** From now on nothing follows from it. */
    void takeBack(PatientId patient, TherapistId therapist, UUID event, Instant at) {
        jdbc.sql("""
                insert into safety.taken_back (patient_id, event_id, therapist_id, at)
                values (:patient, :event, :therapist, :at)
                on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("event", event)
                .param("therapist", therapist.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. A plain question that was answered with no by itself is no concern, and takes none back. */
    List<Concern> concerns(PatientId patient) {
        return jdbc.sql("""
                select max(day) as day,
                       bool_or(kind = 'HOPELESS' or coalesce(value > 0, false) or coalesce(said <> 'NO', false)) as raised,
                       bool_or(coalesce(page = 'RESOURCES', false))
                           and not bool_or(coalesce(page <> 'RESOURCES', false)) as calmly
                  from safety.event e
                 where patient_id = :patient""" + STANDS + """
                 group by concern
                having bool_or(kind in ('ITEM', 'HOPELESS') or coalesce(said <> 'NO', false))
                 order by max(at) desc
                 limit :most
                """)
                .param("patient", patient.value())
                .param("most", CONCERNS_LOOKED_AT)
                .query((row, n) -> new Concern(
                        row.getObject("day", LocalDate.class), row.getBoolean("raised"), row.getBoolean("calmly")))
                .list();
    }

    /** The latest answer to the question about thoughts, from that day on. */
    Optional<SafetyEvent.Said> thoughts(PatientId patient, LocalDate from) {
        return jdbc.sql("""
                select said from safety.event
                 where patient_id = :patient and asked = 'THOUGHTS' and day >= :from
                 order by at desc, id desc
                 limit 1
                """)
                .param("patient", patient.value())
                .param("from", from)
                .query((row, n) -> SafetyEvent.Said.valueOf(row.getString("said")))
                .optional();
    }

    /** In the order it happened, with what was taken back. */
    List<Kept> all(PatientId patient) {
        return jdbc.sql(SELECT + " order by at, id")
                .param("patient", patient.value())
                .query((row, n) -> kept(row))
                .list();
    }

    /**
     * An event and the patient's day it belongs to.
     *
     * @param enteredBy the therapist who entered it together with the patient, or null
     * @param takenBackAt since when nothing follows from it any more, or null
     */
    record Kept(
            LocalDate day,
            SafetyEvent event,
            @Nullable UUID enteredBy,
            @Nullable Instant takenBackAt) {

        boolean stands() {
            return takenBackAt == null;
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var takenBack = row.getObject("taken_back_at", OffsetDateTime.class);
        return new Kept(
                row.getObject("day", LocalDate.class),
                event(row),
                row.getObject("entered_by", UUID.class),
                takenBack == null ? null : takenBack.toInstant());
    }

    private static SafetyEvent event(ResultSet row) throws SQLException {
        return new SafetyEvent(
                row.getObject("id", UUID.class),
                row.getObject("concern", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                SafetyEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("value", Integer.class),
                one(SafetyEvent.Asked.class, row.getString("asked")),
                one(SafetyEvent.Said.class, row.getString("said")),
                one(SafetyEvent.HelpPage.class, row.getString("page")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
