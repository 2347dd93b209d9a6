package app.lull.account;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** The second step at a sign-in, for whoever has set one: a code, a passkey, or a recovery code. */
@Service
public class SecondStep {

    private static final int LONGEST = 128;

    private final Factors factors;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final WrongTries tries;
    private final Audit audit;
    private final Door door;

    SecondStep(Factors factors, RecoveryCodes recovery, Passkeys passkeys, WrongTries tries, Audit audit, Door door) {
        this.factors = factors;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.tries = tries;
        this.audit = audit;
        this.door = door;
    }

    /** What was shown. */
    public enum Shown {
        CODE,
        RECOVERY_CODE
    }

    /** Whether this person has a second step. */
    public boolean isSet(UUID person) {
        return door.ask(() -> factors.any(person));
    }

    /** Whether one of the person's passkeys works on this site. */
    public boolean hasPasskey(UUID person, Site site) {
        return door.ask(() -> !factors.passkeys(person, site.host()).isEmpty());
    }

    /**
     * Takes a code of the person's app, or one of their recovery codes; each works once.
     *
     * @throws InvalidEntry for {@code code} if it is neither, or after too many wrong ones
     */
    public Shown code(UUID person, String typed) {
        var code = typed.length() > LONGEST ? "" : typed;
        tries.begin(person, "code");
        var shown = RecoveryCodes.looksLikeOne(code) ? Shown.RECOVERY_CODE : Shown.CODE;
        var right = door.ask(() -> {
            if (!factors.any(person)) {
                return false;
            }
            var taken = shown == Shown.CODE ? factors.takeCode(person, digits(code)) : recovery.use(person, code);
            if (!taken) {
                audit.write(Audit.What.SIGN_IN_REFUSED, null, person);
            } else if (shown == Shown.RECOVERY_CODE) {
                audit.write(Audit.What.RECOVERY_CODE_USED, person, person);
            }
            return taken;
        });
        if (!right) {
            throw new InvalidEntry("code", "This code does not work. Each code works once; please try the next one.");
        }
        tries.right(person);
        return shown;
    }

    /** A question for the browser: one of the person's passkeys. */
    public PasskeyQuestion question(UUID person, Site site) {
        return door.ask(() -> passkeys.question(site, factors.passkeys(person, site.host())));
    }

    /**
     * Takes the browser's answer.
     *
     * @throws InvalidEntry for {@code passkey} if it is not right, or after too many wrong ones
     */
    public void passkey(UUID person, PasskeyQuestion question, String answer) {
        tries.begin(person, "passkey");
        door.run(() -> {
            var kept = factors.passkeys(person, question.site().host());
            var used = passkeys.check(question, kept, answer);
            factors.counted(person, used.passkey().id(), used.signCount());
        });
        tries.right(person);
    }

    /** What was typed, without the space that apps show in the middle. */
    static String digits(String typed) {
        var code = typed.length() > LONGEST ? "" : typed.replaceAll("\\s", "");
        return code.length() == Totp.DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9') ? code : "";
    }
}
