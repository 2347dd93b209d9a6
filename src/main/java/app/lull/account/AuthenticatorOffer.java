package app.lull.account;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.bouncycastle.util.encoders.Base32;

/** A secret for an authenticator app, kept nowhere until a code shows that the app has it. */
public final class AuthenticatorOffer {

    private static final int QUIET = 4;

    private final byte[] secret = new byte[Totp.SECRET_BYTES];
    private final String account;
    private final Clock clock;

    AuthenticatorOffer(String account, SecureRandom random, Clock clock) {
        this.account = account;
        this.clock = clock;
        random.nextBytes(secret);
    }

    /** The secret to type into an app, without spaces. */
    public String key() {
        return Base32.toBase32String(secret);
    }

    /** The address that an app understands. */
    public String uri() {
        return "otpauth://totp/Lull:%s?secret=%s&issuer=Lull"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), key());
    }

    /** The address as a picture, dark on white: SVG, made here. */
    public String picture() {
        var code = QrCode.encodeText(uri(), QrCode.Ecc.MEDIUM);
        var dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        var size = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>""".formatted(size, dark);
    }

    /**
     * The app, once it has shown that it makes the right codes.
     *
     * @throws InvalidEntry for {@code name} or {@code code}
     */
    public NewFactor confirm(String name, String code) {
        var step = Totp.stepOf(secret, SecondStep.digits(code), clock.instant(), 0)
                .orElseThrow(() ->
                        new InvalidEntry("code", "This is not the code the app shows now. Please try the next one."));
        return new NewFactor.App(name, secret.clone(), step);
    }
}
