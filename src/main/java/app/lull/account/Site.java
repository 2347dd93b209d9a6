package app.lull.account;

import java.net.URI;
import java.util.Locale;

/**
 * Where passkeys are made and used: they belong to a host.
 *
 * @param origin for example {@code https://lull.example.org}
 */
public record Site(String host, String origin) {

    /** The site of a whole address. */
    public static Site of(String address) {
        var uri = URI.create(address);
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return new Site(host, scheme + "://" + host + (usual ? "" : ":" + uri.getPort()));
    }
}
