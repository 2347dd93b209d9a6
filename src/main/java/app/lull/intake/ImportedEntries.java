package app.lull.intake;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.Substance;
import app.lull.content.Substance.Absorption;
import app.lull.content.Substances;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Many rows of {@code intake.entry} at once. */
@Repository
class ImportedEntries {

    /** Far above what a thousand rows take; the pool's own few seconds are for what somebody waits for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String LINES = """
            from unnest(:ids::uuid[], :listed::text[], :own::uuid[], :at::timestamptz[], :minutes::timestamptz[],
                        :days::date[], :servings::numeric[], :low::numeric[], :mg::numeric[], :high::numeric[],
                        :absorption::text[])
                 as l (id, listed, own_item, at, minute, day, servings, low_each, mg_each, high_each, absorption)
            """;

    /**
     * The log is read once for all the lines together, and never for each of them: PostgreSQL may have old figures, or none,
     * and then take any index that begins with the patient for as good as the right one. Nothing is computed from the time
     * before it is compared: under row-level security only comparisons that cannot leak go down to the index.
     */
    private static final String IS_THERE = """
            (l.minute, coalesce(l.listed, l.own_item::text), l.servings * l.mg_each) in (
                select date_trunc('minute', e.at), coalesce(e.listed, e.own_item::text), e.mg from intake.entry e
                 where e.patient_id = :patient and e.at >= :first and e.at < :afterLast)
            """;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final Substances substances;

    ImportedEntries(JdbcClient jdbc, DataSource database, Substances substances) {
        this.jdbc = jdbc;
        this.database = database;
        this.substances = substances;
    }

    /** @param id made from the rest, so that the same is the same row */
    record Row(UUID id, Item item, Instant at, LocalDate day, double servings, Strength each) {

        private static final int MADE_FROM_CONTENT = 8;

        static Row of(PatientId patient, Item item, OutsideEntry line, LocalDate day, Strength each) {
            return new Row(id(patient, item, line), item, line.at(), day, line.servings(), each);
        }

        Instant minute() {
            return at.truncatedTo(ChronoUnit.MINUTES);
        }

        /**
         * A UUID of version 8 (RFC 9562) of patient, item, minute and milligrams. The item is in it by its id, never by
         * its name: that is sealed, and could be guessed from a digest.
         */
        private static UUID id(PatientId patient, Item item, OutsideEntry line) {
            var which = switch (item) {
                case Item.Listed(var substance) -> substance;
                case Item.Own(var own) -> own.toString();
            };
            var mg = number(line.servings()).multiply(number(line.mgEach())).stripTrailingZeros();
            var minute = line.at().truncatedTo(ChronoUnit.MINUTES);
            var digest = ByteBuffer.wrap(sha256(patient + "|" + which + "|" + minute + "|" + mg.toPlainString()));
            long high = digest.getLong() & ~0xF000L | MADE_FROM_CONTENT << 12;
            long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        }

        private static byte[] sha256(String text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    /** Lets the statements of this transaction take longer than the pool allows. */
    void takeTime() {
        var millis = Long.toString(PATIENCE.toMillis());
        jdbc.sql("""
                select set_config('statement_timeout', :millis, true), set_config('lock_timeout', :millis, true),
                       set_config('idle_in_transaction_session_timeout', :millis, true)
                """).param("millis", millis).query((row, n) -> true).single();
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection.setNetworkTimeout(
                    Runnable::run, (int) PATIENCE.plusSeconds(5).toMillis());
        } catch (SQLException e) {
            throw new IllegalStateException("The connection cannot be told to wait longer", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** Has each statement of this transaction planned for its own values: a list of ids is looked up quickly only so. */
    void planEachAnew() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query((row, n) -> true)
                .single();
    }

    /** Whether no other import of this patient runs; if so, none begins before this transaction ends. */
    boolean takeTurn(PatientId patient) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('intake import ' || :patient, 0))")
                .param("patient", patient.value().toString())
                .query(Boolean.class)
                .single();
    }

    /** How many of them the log has already. */
    int countKept(PatientId patient, List<Row> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        return with(patient, lines, "select count(*) " + LINES + " where " + IS_THERE + """
                        or l.id in (select e.id from intake.entry e where e.patient_id = :patient and e.id = any(:ids::uuid[]))
                        """)
                .query(Integer.class)
                .single();
    }

    /** Adds those that the log has not, and says how many. */
    int add(PatientId patient, List<Row> lines, Instant now) {
        return with(patient, lines, """
                        insert into intake.entry
                               (patient_id, id, listed, table_version, own_item, at, day, servings, low_each, mg_each, high_each,
                                absorption, version, created_at)
                        select :patient, l.id, l.listed, :tableVersion, l.own_item, l.at, l.day, l.servings, l.low_each,
                               l.mg_each, l.high_each, l.absorption, 0, :now
                        """ + LINES + " where not " + IS_THERE + " on conflict (patient_id, id) do nothing")
                .param("tableVersion", substances.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec with(PatientId patient, List<Row> lines, String sql) {
        var minutes = lines.stream().map(Row::minute).sorted().toList();
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .param("first", minutes.getFirst().atOffset(ZoneOffset.UTC))
                .param(
                        "afterLast",
                        minutes.getLast().plus(1, ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
                .param("ids", texts(lines, row -> row.id().toString()))
                .param("listed", texts(lines, row -> row.item() instanceof Item.Listed(var id) ? id : null))
                .param("own", texts(lines, row -> row.item() instanceof Item.Own(var id) ? id.toString() : null))
                .param("at", texts(lines, row -> row.at().toString()))
                .param("minutes", texts(lines, row -> row.minute().toString()))
                .param("days", texts(lines, row -> row.day().toString()))
                .param("servings", texts(lines, row -> number(row.servings()).toPlainString()))
                .param("low", texts(lines, row -> number(row.each().low()).toPlainString()))
                .param("mg", texts(lines, row -> number(row.each().mg()).toPlainString()))
                .param("high", texts(lines, row -> number(row.each().high()).toPlainString()))
                .param("absorption", texts(lines, row -> absorption(row.item()).name()));
    }

    private static @Nullable String[] texts(List<Row> rows, Function<Row, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    private Absorption absorption(Item item) {
        return switch (item) {
            case Item.Listed(var id) ->
                substances.find(id).map(Substance::absorption).orElseThrow(NotFound::new);
            case Item.Own _ -> Absorption.FAST;
        };
    }

    /** The days on which this import added something, earliest first. */
    List<LocalDate> daysOf(PatientId patient, Instant at) {
        return jdbc.sql("""
                select distinct day from intake.entry
                 where patient_id = :patient and created_at = :at and get_byte(uuid_send(id), 6) >> 4 = 8
                 order by day
                """)
                .param("patient", patient.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .list();
    }

    /** Takes the days, and counts them anew when they are held: see {@link DayTotals}. @param days earliest first */
    void countDays(PatientId patient, List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        var texts = days.stream().map(LocalDate::toString).toArray(String[]::new);
        jdbc.sql("""
                insert into intake.day_total as t (patient_id, day, mg, n)
                select :patient, day, 0, 0 from unnest(:days::date[]) as d (day) order by day
                on conflict (patient_id, day) do update set n = t.n
                """).param("patient", patient.value()).param("days", texts).update();
        jdbc.sql("""
                with s as materialized (
                    select e.day, sum(e.mg) as mg, sum(e.servings * e.low_each) as low,
                           sum(e.servings * e.high_each) as high, count(*) as n, max(e.at) as last_at
                      from intake.entry e
                     where e.patient_id = :patient and e.day between :first and :last
                     group by e.day)
                update intake.day_total t
                   set mg = coalesce(s.mg, 0), low = coalesce(s.low, 0), high = coalesce(s.high, 0), n = coalesce(s.n, 0),
                       last_at = s.last_at, said_none = t.said_none and s.n is null
                  from unnest(:days::date[]) as d (day)
                  left join s on s.day = d.day
                 where t.patient_id = :patient and t.day = d.day
                """)
                .param("patient", patient.value())
                .param("days", texts)
                .param("first", days.getFirst())
                .param("last", days.getLast())
                .update();
    }

    /** Removes what this import added, and says how much; own items that it made go too, where nothing else has them. */
    int remove(PatientId patient, Instant at) {
        int gone = jdbc.sql("""
                delete from intake.entry
                 where patient_id = :patient and created_at = :at and get_byte(uuid_send(id), 6) >> 4 = 8
                """)
                .param("patient", patient.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (gone > 0) {
            jdbc.sql("""
                    delete from intake.own_item o
                     where o.patient_id = :patient and o.created_at = :at
                       and not exists (select from intake.entry e where e.patient_id = :patient and e.own_item = o.id)
                    """)
                    .param("patient", patient.value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return gone;
    }
}
