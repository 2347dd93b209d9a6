package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.Ids;
import app.lull.store.MacKeys;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The rows of the audit, each chained to the one before. Whoever writes holds the head of the chain until the commit. */
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final MacKeys keys;
    private final AuditAnchor anchor;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, DataSource dataSource, MacKeys keys, AuditAnchor anchor, Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.keys = keys;
        this.anchor = anchor;
        this.clock = clock;
    }

    private record Head(long n, byte @Nullable [] mac) {}

    /** Writes these in the transaction that is open, which is about to commit. @return where the chain then ends */
    AuditMark append(List<AuditEntry> entries) {
        var actor = actOnDuty();
        var pseudonyms = pseudonyms(entries);
        var head = begun(head());
        for (var entry : entries) {
            head = insert(head, row(head.n() + 1, entry, pseudonyms));
        }
        var mark = AuditMark.of(head.n(), Objects.requireNonNull(head.mac()));
        advance(mark);
        jdbc.sql("select set_config('lull.actor', :actor, true)")
                .param("actor", actor)
                .query(String.class)
                .single();
        return mark;
    }

    /** Writes these in a transaction of their own, on the connection of the one that committed just now. */
    AuditMark appendAfterCommit(List<AuditEntry> entries) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection.setReadOnly(false);
            return append(connection, entries);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private AuditMark append(Connection connection, List<AuditEntry> entries) throws SQLException {
        boolean whole = false;
        try {
            var mark = append(entries);
            connection.commit();
            whole = true;
            return mark;
        } finally {
            if (!whole) {
                connection.rollback();
            }
        }
    }

    /** What was written so far is there to stay. */
    void committed(AuditMark mark) {
        anchor.advance(mark);
    }

    /** Begins the chain, where it has not begun, in the transaction that is open. @return where it ends now */
    AuditMark begin() {
        actOnDuty();
        var found = head();
        var head = begun(found);
        var mark = AuditMark.of(head.n(), Objects.requireNonNull(head.mac()));
        if (found.mac() == null) {
            advance(mark);
        }
        return mark;
    }

    private String actOnDuty() {
        return jdbc.sql("""
                        select coalesce(current_setting('lull.actor', true), '') as before,
                               set_config('lull.actor', :duty, true)
                        """)
                .param("duty", Actor.Duty.AUDIT.setting())
                .query((row, n) -> row.getString("before"))
                .single();
    }

    private Head head() {
        var head = jdbc.sql("select n, mac from account.audit_head for update")
                .query((row, n) -> new Head(row.getLong("n"), row.getBytes("mac")))
                .single();
        if (head.mac() != null) {
            anchor.compare(AuditMark.of(head.n(), head.mac()));
        }
        return head;
    }

    /** The first link takes the place of a MAC from the digest of all that stood there before there was a chain. */
    private Head begun(Head head) {
        if (head.mac() != null) {
            return head;
        }
        var digest = sha256();
        jdbc.sql("select " + AuditRow.COLUMNS + " from account.audit order by n")
                .query(row -> {
                    digest.update(AuditRow.read(row).content());
                });
        var begun = new AuditEntry(Audit.What.CHAIN_BEGUN, null, null, null, List.of());
        return insert(new Head(head.n(), digest.digest()), row(head.n() + 1, begun, Map.of()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private AuditRow row(long n, AuditEntry entry, Map<UUID, UUID> pseudonyms) {
        var kind = entry.kind();
        return new AuditRow(
                n,
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                pseudonym(entry.who(), pseudonyms),
                pseudonym(entry.whom(), pseudonyms),
                entry.what().name(),
                kind == null ? null : kind.name(),
                entry.what() == Audit.What.CASELOAD_SHOWN
                        ? entry.onList().stream()
                                .map(person -> Objects.requireNonNull(pseudonym(person, pseudonyms)))
                                .toList()
                        : null,
                keys.newest());
    }

    private Head insert(Head before, AuditRow row) {
        var mac = row.mac(keys, Objects.requireNonNull(before.mac()));
        var onList = row.onList();
        jdbc.sql("""
                insert into account.audit (n, id, at, who, whom, what, kind, on_list, key_id, mac)
                values (:n, :id, :at, :who, :whom, :what, :kind, cast(:onList as uuid[]), :key, :mac)
                """)
                .param("n", row.n())
                .param("id", row.id())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .param("who", row.who(), java.sql.Types.OTHER)
                .param("whom", row.whom(), java.sql.Types.OTHER)
                .param("what", row.what())
                .param("kind", row.kind(), java.sql.Types.VARCHAR)
                .param("onList", onList == null ? null : array(onList.stream()), java.sql.Types.VARCHAR)
                .param("key", row.keyId())
                .param("mac", mac)
                .update();
        return new Head(row.n(), mac);
    }

    private void advance(AuditMark mark) {
        jdbc.sql("update account.audit_head set n = :n, mac = decode(:mac, 'hex')")
                .param("n", mark.n())
                .param("mac", mark.mac())
                .update();
    }

    private Map<UUID, UUID> pseudonyms(List<AuditEntry> entries) {
        var people = entries.stream().flatMap(AuditEntry::people).collect(Collectors.toSet());
        var pseudonyms = new HashMap<UUID, UUID>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                    select person_id, pseudonym from account.pseudonym where person_id = any (cast(:people as uuid[]))
                    """).param("people", array(people.stream())).query(row -> {
                pseudonyms.put(row.getObject("person_id", UUID.class), row.getObject("pseudonym", UUID.class));
            });
        }
        return pseudonyms;
    }

    private static @Nullable UUID pseudonym(@Nullable UUID person, Map<UUID, UUID> pseudonyms) {
        if (person == null) {
            return null;
        }
        var pseudonym = pseudonyms.get(person);
        if (pseudonym == null) {
            throw new IllegalStateException("Somebody whom the audit is to name has no pseudonym, or is erased by now");
        }
        return pseudonym;
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
