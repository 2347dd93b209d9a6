package app.lull.account;

import app.lull.store.Ids;
import app.lull.store.MacKeys;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the audit, each chained to the one before. Whoever writes holds the head of the chain until the commit. */
@Component
class AuditTrail {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.shared();

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

    /** @param actor who acted before the audit's duty did; @param mac null where the chain has not begun */
    private record Held(String actor, Map<UUID, UUID> pseudonyms, long n, byte @Nullable [] mac) {}

    /** A row as PostgreSQL takes it. */
    private record Link(
            long n,
            UUID id,
            String at,
            @Nullable UUID who,
            @Nullable UUID whom,
            String what,
            @Nullable String kind,
            @Nullable List<UUID> list,
            @Nullable Integer key,
            String mac) {

        AuditMark mark() {
            return new AuditMark(n, mac);
        }
    }

    /** Writes these in the transaction that is open, which is about to commit. @return where the chain then ends */
    AuditMark append(List<AuditEntry> entries) {
        var held = hold(entries);
        var links = begun(held);
        for (var entry : entries) {
            links.add(link(links.isEmpty() ? marked(held) : links.getLast().mark(), entry, held.pseudonyms()));
        }
        write(links, held.actor());
        return links.getLast().mark();
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
        var held = hold(List.of());
        var links = begun(held);
        if (links.isEmpty()) {
            return marked(held);
        }
        write(links, held.actor());
        return links.getLast().mark();
    }

    private Held hold(List<AuditEntry> entries) {
        var people = entries.stream().flatMap(AuditEntry::people).distinct().toList();
        var held = jdbc.sql("select acted, names, n, mac from account.audit_held(cast(:people as uuid[]))")
                .param("people", people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query((row, n) -> {
                    var pseudonyms = new HashMap<UUID, UUID>();
                    var names = (UUID[]) row.getArray("names").getArray();
                    for (int i = 0; i < names.length; i++) {
                        pseudonyms.put(people.get(i), names[i]);
                    }
                    return new Held(row.getString("acted"), pseudonyms, row.getLong("n"), row.getBytes("mac"));
                })
                .single();
        if (held.mac() != null) {
            anchor.compare(marked(held));
        }
        return held;
    }

    private static AuditMark marked(Held held) {
        return AuditMark.of(held.n(), Objects.requireNonNull(held.mac()));
    }

    /** The first link takes the place of a MAC from the digest of all that stood there before there was a chain. */
    private List<Link> begun(Held held) {
        var links = new ArrayList<Link>();
        if (held.mac() == null) {
            var digest = sha256();
            jdbc.sql("select " + AuditRow.COLUMNS + " from account.audit order by n")
                    .query(row -> {
                        digest.update(AuditRow.read(row).content());
                    });
            var begun = new AuditEntry(Audit.What.CHAIN_BEGUN, null, null, null, List.of());
            links.add(link(AuditMark.of(held.n(), digest.digest()), begun, Map.of()));
        }
        return links;
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

    private Link link(AuditMark before, AuditEntry entry, Map<UUID, UUID> pseudonyms) {
        var row = row(before.n() + 1, entry, pseudonyms);
        return new Link(
                row.n(),
                row.id(),
                row.at().toString(),
                row.who(),
                row.whom(),
                row.what(),
                row.kind(),
                row.onList(),
                row.keyId(),
                HEX.formatHex(row.mac(keys, HEX.parseHex(before.mac()))));
    }

    /** The rows, then the head, then the actor is who it was: each part takes what the one before it gives. */
    private void write(List<Link> links, String actor) {
        jdbc.sql("""
                with written as (
                    insert into account.audit (n, id, at, who, whom, what, kind, on_list, key_id, mac)
                    select n, id, at, who, whom, what, kind, list, key, decode(mac, 'hex')
                      from jsonb_to_recordset(cast(:links as jsonb))
                           as link (n bigint, id uuid, at timestamptz, who uuid, whom uuid, what text, kind text,
                                    list uuid[], key int, mac text)
                    returning n, mac),
                head as (
                    update account.audit_head set n = last.n, mac = last.mac
                      from (select n, mac from written order by n desc limit 1) as last
                    returning audit_head.n)
                select set_config('lull.actor', :actor, true) from head
                """)
                .param("links", JSON.writeValueAsString(links))
                .param("actor", actor)
                .query(String.class)
                .single();
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
}
