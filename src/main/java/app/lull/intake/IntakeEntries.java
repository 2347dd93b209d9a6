package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.content.Substance;
import app.lull.content.Substance.Absorption;
import app.lull.content.Substances;
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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code intake.entry}, each with the name its patient knows it by. */
@Repository
class IntakeEntries {

    private static final String SELECT = """
            select e.id, e.listed, e.own_item, e.table_version, e.at, e.day, e.servings, e.low_each, e.mg_each, e.high_each,
                   e.absorption, e.sip_minutes, e.version, o.name_sealed
              from intake.entry e
              left join intake.own_item o on o.patient_id = e.patient_id and o.id = e.own_item
             where e.patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Substances substances;
    private final Seal seal;

    IntakeEntries(JdbcClient jdbc, Substances substances, Seal seal) {
        this.jdbc = jdbc;
        this.substances = substances;
        this.seal = seal;
    }

    /** Writes the entry; one with this id is left as it is. */
    void add(PatientId patient, Entry entry, Instant now) {
        jdbc.sql("""
                insert into intake.entry
                       (patient_id, id, listed, table_version, own_item, at, day, servings, low_each, mg_each, high_each,
                        absorption, sip_minutes, version, created_at)
                values (:patient, :id, :listed, :tableVersion, :ownItem, :at, :day, :servings, :low, :mg, :high,
                        :absorption, :sip, :version, :now)
                on conflict (patient_id, id) do nothing
                """)
                .param("patient", patient.value())
                .param("id", entry.id())
                .param("listed", entry.item() instanceof Item.Listed(var substance) ? substance : null)
                .param("tableVersion", entry.tableVersion())
                .param("ownItem", entry.item() instanceof Item.Own(var own) ? own : null)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("day", entry.day())
                .param("servings", entry.servings())
                .param("low", entry.each().low())
                .param("mg", entry.each().mg())
                .param("high", entry.each().high())
                .param("absorption", entry.absorption().name())
                .param("sip", entry.sipMinutes())
                .param("version", entry.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean any(PatientId patient) {
        return jdbc.sql("select exists (select from intake.entry where patient_id = :patient)")
                .param("patient", patient.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the row was still at this version, and has changed. */
    boolean change(
            PatientId patient, UUID id, int version, Instant at, LocalDate day, double servings, int sipMinutes) {
        return jdbc.sql("""
                        update intake.entry
                           set at = :at, day = :day, servings = :servings, sip_minutes = :sip, version = version + 1
                         where patient_id = :patient and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("day", day)
                        .param("servings", servings)
                        .param("sip", sipMinutes)
                        .update()
                == 1;
    }

    /** Whether the row was still at this version, and is gone. */
    boolean remove(PatientId patient, UUID id, int version) {
        return jdbc.sql("delete from intake.entry where patient_id = :patient and id = :id and version = :version")
                        .param("patient", patient.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Entry> find(PatientId patient, UUID id, ZoneId zone) {
        return jdbc.sql(SELECT + " and e.id = :id")
                .param("patient", patient.value())
                .param("id", id)
                .query((row, n) -> entry(row, zone))
                .optional();
    }

    /** Those taken since then, or of that day or a later one; latest first. */
    List<Entry> since(PatientId patient, Instant from, LocalDate day, ZoneId zone) {
        return jdbc.sql(SELECT + " and (e.at >= :from or e.day >= :day) order by e.at desc, e.id desc")
                .param("patient", patient.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .query((row, n) -> entry(row, zone))
                .list();
    }

    /** Those of these days, earliest first; both ends are in. */
    List<Entry> between(PatientId patient, LocalDate from, LocalDate to, ZoneId zone) {
        return jdbc.sql(SELECT + " and e.day between :from and :to order by e.at, e.id")
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> entry(row, zone))
                .list();
    }

    /** All of them, earliest first. */
    List<Entry> all(PatientId patient, ZoneId zone) {
        return jdbc.sql(SELECT + " order by e.at, e.id")
                .param("patient", patient.value())
                .query((row, n) -> entry(row, zone))
                .list();
    }

    private Entry entry(ResultSet row, ZoneId zone) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var item = item(row);
        return new Entry(
                row.getObject("id", UUID.class),
                item,
                row.getInt("table_version"),
                name(item, row),
                item instanceof Item.Listed(var id)
                        ? substances.find(id).map(Substance::serving).orElse("")
                        : "",
                at,
                LocalDateTime.ofInstant(at, zone),
                row.getObject("day", LocalDate.class),
                row.getDouble("servings"),
                new Strength(row.getDouble("low_each"), row.getDouble("mg_each"), row.getDouble("high_each")),
                Absorption.valueOf(row.getString("absorption")),
                row.getInt("sip_minutes"),
                row.getInt("version"));
    }

    private String name(Item item, ResultSet row) throws SQLException {
        return switch (item) {
            case Item.Listed(var id) -> substances.find(id).map(Substance::name).orElse(id);
            case Item.Own(var id) -> seal.open(new SealedText(row.getBytes("name_sealed")), id);
        };
    }

    private static Item item(ResultSet row) throws SQLException {
        var own = row.getObject("own_item", UUID.class);
        return own == null ? new Item.Listed(row.getString("listed")) : new Item.Own(own);
    }
}
