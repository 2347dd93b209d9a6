package app.lull.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as a sign-in name: trimmed and in lower case, 3 to 254 characters.
 *
 * @throws InvalidEntry for anything that cannot be one; whether mail arrives is not known
 */
public record EmailAddress(String value) {

    /** Characters. */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}.]+");

    public EmailAddress {
        value = value.length() > 400 ? value : value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidEntry("email", "This does not look like an e-mail address.");
        }
    }
}
