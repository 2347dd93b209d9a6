package app.lull.careteam;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code careteam.link}; each change says which state it begins from, and is done once. */
@Repository
class CareLinkRows {

    private static final String SELECT = """
            select l.*, (select array_agg(s.kind) from careteam.share s
                          where s.patient_id = l.patient_id and s.link_id = l.id and s.withdrawn_at is null) as kinds
              from careteam.link l
            """;

    private final JdbcClient jdbc;

    CareLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link with the patient it belongs to and their name, as the therapist sees it. */
    record Row(PatientId patient, String patientName, CareLink link) {}

    /** The latest first. */
    List<CareLink> of(PatientId patient, Instant now) {
        return jdbc.sql(SELECT + " where l.patient_id = :patient order by l.begun_at desc, l.id desc")
                .param("patient", patient.value())
                .query((row, n) -> link(row, now))
                .list();
    }

    /** How the patient is named, by link. */
    Map<UUID, String> names(PatientId patient) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, patient_name from careteam.link where patient_id = :patient")
                .param("patient", patient.value())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("patient_name"));
                });
        return names;
    }

    Optional<CareLink> find(PatientId patient, UUID id, Instant now) {
        return jdbc.sql(SELECT + " where l.patient_id = :patient and l.id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> link(row, now))
                .optional();
    }

    /** Those that wait for their patient, the latest first. */
    List<Row> accepted(TherapistId therapist, Instant now) {
        return jdbc.sql(SELECT + """
                         where l.therapist_id = :therapist and l.state = 'ACCEPTED' and l.expires_at > :now
                         order by l.accepted_at desc, l.id desc limit 200
                        """)
                .param("therapist", therapist.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row(row, now))
                .list();
    }

    /** The link to this patient that is not over, if there is one. */
    Optional<Row> to(TherapistId therapist, PatientId patient, Instant now) {
        return jdbc.sql(SELECT + """
                         where l.therapist_id = :therapist and l.patient_id = :patient
                           and l.state in ('ACCEPTED', 'ACTIVE', 'PAUSED')
                        """)
                .param("therapist", therapist.value())
                .param("patient", patient.value())
                .query((row, n) -> row(row, now))
                .optional();
    }

    /** Closes the offer that is open, be it still good or not. */
    void closeOffer(PatientId patient, Instant at) {
        jdbc.sql("""
                        update careteam.link
                           set state = 'ENDED', ended_at = :at, ended_by = 'PATIENT', code_hash = null, expires_at = null,
                               version = version + 1
                         where patient_id = :patient and state = 'OFFERED'
                        """)
                .param("patient", patient.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False, and nothing is written, where an offer is open already or the id is taken. */
    boolean offer(PatientId patient, UUID id, LinkCode code, String patientName, Instant at, Instant until) {
        return jdbc.sql("""
                        insert into careteam.link (patient_id, id, state, begun_by, code_hash, patient_name, begun_at, expires_at)
                        values (:patient, :id, 'OFFERED', 'PATIENT', :hash, :name, :at, :until)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("hash", code.hash())
                        .param("name", patientName)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False, and nothing is written, where these two are linked already or the id is taken. */
    boolean join(PatientId patient, UUID id, NamedTherapist therapist, String patientName, Instant at) {
        return jdbc.sql("""
                        insert into careteam.link (patient_id, id, state, begun_by, patient_name, therapist_id, therapist_name,
                                                   therapist_place, begun_at, accepted_at, active_at)
                        values (:patient, :id, 'ACTIVE', 'THERAPIST', :name, :therapist, :called, :place, :at, :at, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("name", patientName)
                        .param("therapist", therapist.id().value())
                        .param("called", therapist.name())
                        .param("place", therapist.place())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** From now on the policies show the offer with this code. */
    void holdOut(LinkCode code) {
        jdbc.sql("select set_config('lull.code', :hash, true)")
                .param("hash", HexFormat.of().formatHex(code.hash()))
                .query(String.class)
                .single();
    }

    Optional<Row> offered(LinkCode code, Instant now) {
        return jdbc.sql(SELECT + " where l.code_hash = :hash and l.state = 'OFFERED' and l.expires_at > :now")
                .param("hash", code.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row(row, now))
                .optional();
    }

    /** Ends an acceptance that was never confirmed in time, so that the two can be linked anew. */
    void closeExpired(PatientId patient, TherapistId therapist, Side by, Instant at) {
        jdbc.sql("""
                        update careteam.link
                           set state = 'ENDED', ended_at = expires_at, ended_by = :by, expires_at = null, version = version + 1
                         where patient_id = :patient and therapist_id = :therapist and state = 'ACCEPTED' and expires_at <= :at
                        """)
                .param("patient", patient.value())
                .param("therapist", therapist.value())
                .param("by", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean accept(LinkCode code, NamedTherapist therapist, Instant at, Instant until) {
        return jdbc.sql("""
                        update careteam.link
                           set state = 'ACCEPTED', code_hash = null, therapist_id = :therapist, therapist_name = :called,
                               therapist_place = :place, accepted_at = :at, expires_at = :until, version = version + 1
                         where code_hash = :hash and state = 'OFFERED' and expires_at > :at
                        """)
                        .param("hash", code.hash())
                        .param("therapist", therapist.id().value())
                        .param("called", therapist.name())
                        .param("place", therapist.place())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean confirm(PatientId patient, UUID id, Instant at) {
        return change("""
                state = 'ACTIVE', active_at = :at, expires_at = null
                """, "state = 'ACCEPTED' and expires_at > :at", patient, id, at);
    }

    boolean pause(PatientId patient, UUID id, Instant at) {
        return change("state = 'PAUSED', paused_at = :at", "state = 'ACTIVE'", patient, id, at);
    }

    boolean resume(PatientId patient, UUID id, Instant at) {
        return change("state = 'ACTIVE', paused_at = null", "state = 'PAUSED'", patient, id, at);
    }

    boolean end(PatientId patient, UUID id, Side by, Instant at) {
        return change("""
                state = 'ENDED', ended_at = :at, ended_by = '%s', code_hash = null, expires_at = null, paused_at = null
                """.formatted(by), "state <> 'ENDED'", patient, id, at);
    }

    /** Every link of a therapist who leaves. @return the patients whose links were not over */
    List<PatientId> endAll(TherapistId therapist, Instant at) {
        return jdbc.sql("""
                        update careteam.link
                           set state = 'ENDED', ended_at = :at, ended_by = 'THERAPIST', code_hash = null, expires_at = null,
                               paused_at = null, version = version + 1
                         where therapist_id = :therapist and state in ('ACCEPTED', 'ACTIVE', 'PAUSED')
                        returning patient_id
                        """)
                .param("therapist", therapist.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new PatientId(row.getObject("patient_id", UUID.class)))
                .list();
    }

    private boolean change(String set, String from, PatientId patient, UUID id, Instant at) {
        return jdbc.sql("update careteam.link set " + set
                                + ", version = version + 1 where patient_id = :patient and id = :id and " + from)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, Instant now) throws SQLException {
        return new Row(
                new PatientId(row.getObject("patient_id", UUID.class)), row.getString("patient_name"), link(row, now));
    }

    private static CareLink link(ResultSet row, Instant now) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var until = moment(row, "expires_at");
        if (until != null && !until.isAfter(now)) {
            return new CareLink.Expired(id, therapist(row), until);
        }
        return switch (row.getString("state")) {
            case "OFFERED" ->
                new CareLink.Offered(
                        id, row.getString("patient_name"), there(row, "begun_at"), there(row, "expires_at"));
            case "ACCEPTED" ->
                new CareLink.Accepted(id, named(row), there(row, "accepted_at"), there(row, "expires_at"));
            case "ACTIVE" -> new CareLink.Active(id, named(row), there(row, "active_at"), kinds(row));
            case "PAUSED" -> new CareLink.Paused(id, named(row), there(row, "paused_at"), kinds(row));
            default ->
                new CareLink.Ended(id, therapist(row), there(row, "ended_at"), Side.valueOf(row.getString("ended_by")));
        };
    }

    private static Set<DataKind> kinds(ResultSet row) throws SQLException {
        var kinds = row.getArray("kinds");
        return kinds == null
                ? Set.of()
                : Stream.of((String[]) kinds.getArray()).map(DataKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable NamedTherapist therapist(ResultSet row) throws SQLException {
        return row.getString("therapist_name") == null || row.getObject("therapist_id") == null ? null : named(row);
    }

    private static NamedTherapist named(ResultSet row) throws SQLException {
        return new NamedTherapist(
                new TherapistId(row.getObject("therapist_id", UUID.class)),
                row.getString("therapist_name"),
                row.getString("therapist_place"));
    }

    private static Instant there(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
