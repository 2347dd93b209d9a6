package app.lull.account;

import app.lull.store.MacKeys;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit as its MAC covers it; people stand in it by pseudonym.
 *
 * @param n its number: 1, 2, 3 …
 * @param at to the microsecond, as PostgreSQL keeps it
 * @param keyId which key the MAC was made with; null for rows from before there was a chain
 */
record AuditRow(
        long n,
        UUID id,
        Instant at,
        @Nullable UUID who,
        @Nullable UUID whom,
        String what,
        @Nullable String kind,
        @Nullable List<UUID> onList,
        @Nullable Integer keyId) {

    static final String COLUMNS = "n, id, at, who, whom, what, kind, on_list, key_id, mac";

    private static final int LARGEST = 256;

    static AuditRow read(ResultSet row) throws SQLException {
        var list = row.getArray("on_list");
        return new AuditRow(
                row.getLong("n"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("who", UUID.class),
                row.getObject("whom", UUID.class),
                row.getString("what"),
                row.getString("kind"),
                list == null ? null : List.of((UUID[]) list.getArray()),
                row.getObject("key_id", Integer.class));
    }

    /** The MAC of this row behind the one before it. @throws NullPointerException for a row without a key */
    byte[] mac(MacKeys keys, byte[] before) {
        return keys.mac(java.util.Objects.requireNonNull(keyId), before, content());
    }

    /**
     * All fields in one way of writing them: a letter for each that is there, and lengths before whatever has one. A later
     * column gets a letter of its own, so that rows without it keep their MAC.
     */
    byte[] content() {
        var bytes = new ByteArrayOutputStream(LARGEST);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte('n');
            out.writeLong(n);
            write(out, 'i', id);
            out.writeByte('t');
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            write(out, 'a', who);
            write(out, 'p', whom);
            write(out, 'w', what);
            write(out, 'k', kind);
            if (onList != null) {
                out.writeByte('l');
                out.writeInt(onList.size());
                for (var name : onList) {
                    write(out, '-', name);
                }
            }
            if (keyId != null) {
                out.writeByte('y');
                out.writeInt(keyId);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, char letter, @Nullable UUID value) throws IOException {
        if (value != null) {
            out.writeByte(letter);
            out.writeLong(value.getMostSignificantBits());
            out.writeLong(value.getLeastSignificantBits());
        }
    }

    private static void write(DataOutputStream out, char letter, @Nullable String value) throws IOException {
        if (value != null) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            out.writeByte(letter);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
