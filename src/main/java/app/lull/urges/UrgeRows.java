package app.lull.urges;

import app.lull.account.PatientId;
import app.lull.curriculum.Check;
import app.lull.curriculum.Checks;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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

/** The rows of {@code urges.urge} and {@code urges.report}; own words are sealed on the way in. */
@Repository
class UrgeRows {

    private static final Duration LONGER_THAN_A_DAY = Duration.ofHours(30);

    private static final String SELECT = """
            select id, check_id, words_sealed, strength, minutes, started_at, ends_at, day, outcome, after, answered_at,
                   version
              from urges.urge
             where patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Checks checks;

    UrgeRows(JdbcClient jdbc, Seal seal, Checks checks) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.checks = checks;
    }

    /** Writes it; one with this id is left as it is. */
    void add(PatientId patient, Urge urge) {
        var wait = urge.length();
        jdbc.sql("""
                insert into urges.urge (patient_id, id, check_id, words_sealed, strength, minutes, started_at, ends_at, day,
                                        outcome, answered_at)
                values (:patient, :id, :check, :words, :strength, :minutes, :started, :ends, :day, :outcome, :answered)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", urge.id())
                .param("check", urge.which().check())
                .param("words", sealed(urge.which().words(), urge.id()))
                .param("strength", urge.strength())
                .param("minutes", wait == null ? null : wait.minutes())
                .param("started", urge.startedAt().atOffset(ZoneOffset.UTC))
                .param("ends", utc(urge.endsAt()))
                .param("day", urge.day())
                .param("outcome", name(urge.outcome()))
                .param("answered", utc(urge.answeredAt()))
                .update();
    }

    /** Whether the row was still at this version, and says so now; no outcome takes the answer back. */
    boolean answer(
            PatientId patient,
            UUID id,
            int version,
            @Nullable Outcome outcome,
            @Nullable Integer after,
            @Nullable Instant at) {
        return jdbc.sql("""
                        update urges.urge
                           set outcome = :outcome, after = :after, answered_at = :at, version = version + 1
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("outcome", name(outcome))
                        .param("after", after)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Whether the row was still at this version, and is gone. */
    boolean remove(PatientId patient, UUID id, int version) {
        return jdbc.sql("delete from urges.urge where patient_id = :patient and id = :id and version = :version")
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The urge; nobody else changes it until the transaction ends. */
    Optional<Urge> hold(PatientId patient, UUID id, ZoneId zone) {
        return rows(patient, " and id = :id for update", Map.of("id", id), zone).stream()
                .findFirst();
    }

    /** Those that nobody has answered, the latest first. */
    List<Urge> open(PatientId patient, ZoneId zone) {
        return rows(patient, " and outcome is null order by started_at desc, id desc", Map.of(), zone);
    }

    /**
     * When the wait ends that is looked at first: of those that run, the one that ends soonest; else the one that ended
     * last. Only waits that nobody has answered, and none that ended long ago.
     */
    Optional<Instant> nearestEnd(PatientId patient, Instant now) {
        return jdbc.sql("""
                        select ends_at
                          from urges.urge
                         where patient_id = :patient and outcome is null and ends_at > :longAgo
                         order by ends_at > :now desc, case when ends_at > :now then ends_at - :now else :now - ends_at end
                         limit 1
                        """)
                .param("patient", patient.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("longAgo", now.minus(LONGER_THAN_A_DAY).atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Those that began on this day or later, and those that nobody has answered; the latest first. */
    List<Urge> since(PatientId patient, LocalDate day, ZoneId zone) {
        return rows(
                patient,
                " and (day >= :day or outcome is null) order by started_at desc, id desc",
                Map.of("day", day),
                zone);
    }

    /** As they began. */
    List<Urge> all(PatientId patient, ZoneId zone) {
        return rows(patient, " order by started_at, id", Map.of(), zone);
    }

    /** Writes it; one with this id is left as it is. */
    void add(PatientId patient, Report report) {
        jdbc.sql("""
                insert into urges.report (patient_id, id, urge, at, strength)
                values (:patient, :id, :urge, :at, :strength)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", report.id())
                .param("urge", report.urge())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("strength", report.strength())
                .update();
    }

    /** As they were made, from this moment on. */
    List<Report> reportsSince(PatientId patient, Instant from) {
        return reports(patient, " and at >= :from", Map.of("from", from.atOffset(ZoneOffset.UTC)));
    }

    List<Report> reportsOf(PatientId patient, UUID urge) {
        return reports(patient, " and urge = :urge", Map.of("urge", urge));
    }

    List<Report> allReports(PatientId patient) {
        return reports(patient, "", Map.of());
    }

    private List<Report> reports(PatientId patient, String condition, Map<String, ?> values) {
        return jdbc.sql("select id, urge, at, strength from urges.report where patient_id = :patient" + condition
                        + " order by at, id")
                .param("patient", patient.value())
                .params(values)
                .query((row, n) -> new Report(
                        row.getObject("id", UUID.class),
                        row.getObject("urge", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("strength")))
                .list();
    }

    private List<Urge> rows(PatientId patient, String condition, Map<String, ?> values, ZoneId zone) {
        return jdbc.sql(SELECT + condition)
                .param("patient", patient.value())
                .params(values)
                .query((row, n) -> urge(row, zone))
                .list();
    }

    private Urge urge(ResultSet row, ZoneId zone) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var check = row.getString("check_id");
        var which = check == null
                ? Which.own(seal.open(new SealedText(row.getBytes("words_sealed")), id))
                : Which.of(check);
        var minutes = row.getObject("minutes", Integer.class);
        var started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        var ends = moment(row, "ends_at");
        var outcome = row.getString("outcome");
        return new Urge(
                id,
                which,
                called(which),
                row.getInt("strength"),
                minutes == null ? null : Wait.of(minutes),
                started,
                ends,
                LocalDateTime.ofInstant(started, zone),
                ends == null ? null : LocalDateTime.ofInstant(ends, zone),
                row.getObject("day", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("after", Integer.class),
                moment(row, "answered_at"),
                row.getInt("version"));
    }

    /** To be read after “an urge to”. */
    String called(Which which) {
        var words = which.words();
        return words == null
                ? checks.find(String.valueOf(which.check())).map(Check::urge).orElse("check")
                : words;
    }

    private byte @Nullable [] sealed(@Nullable String text, UUID id) {
        return text == null ? null : seal.seal(text, id).bytes();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
