package app.lull.account;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where passkeys are made and used: they belong to a host.
 *
 * @param origin for example {@code https://lull.example.org}
 */
public record Site(String host, String origin) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9._:\\[\\]-]{1,253}");

    public Site {
        checkHost(host);
    }

    static void checkHost(String host) {
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("this is no host of a site");
        }
    }

    /** The site of a whole address. */
    public static Site of(String address) {
        var uri = URI.create(address);
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return new Site(host, scheme + "://" + host + (usual ? "" : ":" + uri.getPort()));
    }
}
