package app.lull.account;

import app.lull.store.MacKeys;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the chain of the audit from its first row to its head, and tells where it is not as it was written. */
final class AuditCheck {

    /** One more says nothing that these do not. */
    private static final int TOLD = 20;

    private static final int ROWS_AT_ONCE = 1_000;

    private final MacKeys keys;
    private final List<AuditMark> known;
    private final List<Break> breaks = new ArrayList<>();
    private final MessageDigest unchained = AuditTrail.sha256();
    private long rows;
    private long next = 1;
    private byte @Nullable [] before;

    private AuditCheck(MacKeys keys, List<AuditMark> known) {
        this.keys = keys;
        this.known = known;
    }

    /** @param n the row's number; @param reason what is wrong there */
    record Break(long n, String reason) {
        @Override
        public String toString() {
            return "row " + n + ": " + reason;
        }
    }

    /** @param head where the chain ends; null where it has not begun */
    record Report(long rows, @Nullable AuditMark head, List<Break> breaks) {

        boolean isWhole() {
            return breaks.isEmpty();
        }

        /** One line where all is well, else one more for each break. */
        List<String> lines() {
            var lines = new ArrayList<String>();
            if (isWhole()) {
                lines.add("audit: %d rows, %s"
                        .formatted(
                                rows, head == null ? "and no chain yet: start Lull once" : "unbroken, head " + head));
            } else {
                lines.add("audit: %d rows, BROKEN in %d %s"
                        .formatted(rows, breaks.size(), breaks.size() == 1 ? "place" : "places"));
                breaks.stream().limit(TOLD).forEach(broken -> lines.add("  " + broken));
                if (breaks.size() > TOLD) {
                    lines.add("  … and " + (breaks.size() - TOLD) + " more");
                }
            }
            return lines;
        }
    }

    /**
     * Checks all rows that this connection sees; its transaction is best one that sees one moment.
     *
     * @param known places that the chain had at some time, kept outside of the database
     */
    static Report of(Connection connection, MacKeys keys, List<AuditMark> known) throws SQLException {
        var check = new AuditCheck(keys, known);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery("select " + AuditRow.COLUMNS + " from account.audit order by n")) {
                while (rows.next()) {
                    check.row(rows);
                }
            }
            try (var head = statement.executeQuery("select n, mac from account.audit_head")) {
                return check.end(head);
            }
        }
    }

    private void row(ResultSet found) throws SQLException {
        rows++;
        long n = found.getLong("n");
        if (n != next) {
            found(n < next ? n : next, n < next ? "stands there twice" : "missing" + upTo(n - 1));
        }
        next = n + 1;
        var mac = found.getBytes("mac");
        for (var mark : known) {
            if (mark.n() == n && (mac == null || !AuditMark.of(n, mac).equals(mark))) {
                found(n, "not the row that was here when its mark was kept");
            }
        }
        try {
            follow(AuditRow.read(found), mac);
        } catch (RuntimeException impossible) {
            found(n, "holds what no row holds");
        }
        before = mac == null ? before : mac;
    }

    private String upTo(long n) {
        return n == next ? "" : ", and all up to row " + n;
    }

    private void follow(AuditRow row, byte @Nullable [] mac) {
        if (mac == null && row.keyId() == null && before == null) {
            unchained.update(row.content());
        } else if (mac == null || row.keyId() == null) {
            found(row.n(), "is not chained as the rows around it are");
        } else if (!keys.has(row.keyId())) {
            found(row.n(), "cannot be checked: its key " + row.keyId() + " is not in the keyset");
        } else if (!MessageDigest.isEqual(mac, row.mac(keys, before == null ? unchained.digest() : before))) {
            found(row.n(), "was changed, or something right before it was");
        }
    }

    private Report end(ResultSet found) throws SQLException {
        long last = next - 1;
        byte[] mac = null;
        if (!found.next()) {
            found(last, "is the last, and the head of the chain is gone");
        } else {
            mac = found.getBytes("mac");
            if (found.getLong("n") != last || !Arrays.equals(mac, before)) {
                found(last, "is the last, and the head of the chain is another (row " + found.getLong("n") + ")");
            }
        }
        for (var mark : known) {
            if (mark.n() > last) {
                found(last + 1, "missing, and all up to row " + mark.n() + " at least: the end was cut off");
            }
        }
        return new Report(rows, mac == null ? null : AuditMark.of(last, mac), List.copyOf(breaks));
    }

    private void found(long n, String reason) {
        breaks.add(new Break(n, reason));
    }
}
