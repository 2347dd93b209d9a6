package app.lull.account;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the chain: whoever knows it knows that all rows up to it are those that were there.
 *
 * @param n the row's number, from 1
 * @param mac the row's MAC in hexadecimal
 */
record AuditMark(long n, String mac) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    static AuditMark of(long n, byte[] mac) {
        return new AuditMark(n, HexFormat.of().formatHex(mac));
    }

    /** Reads {@code n:mac}, or nothing where it is not of that form. */
    static Optional<AuditMark> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        return match.matches()
                ? Optional.of(new AuditMark(Long.parseLong(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return n + ":" + mac;
    }
}
