package app.lull.account;

import java.util.function.Predicate;

/** Where somebody arrives who has just come in: decided here alone. */
public final class Landing {

    /** Their days. */
    private static final String PATIENT = "today";

    /** The people they care for. */
    private static final String THERAPIST = "caseload";

    private static final String ADMIN = "admin";

    /** For who has lost their only role: what everybody may read, and the way out. */
    private static final String ANYBODY = "more";

    private Landing() {}

    /** A path without a slash before it. */
    public static String of(SignedInPerson person) {
        return of(person::is);
    }

    /** A path without a slash before it, for whoever has these roles. */
    public static String of(Predicate<Role> has) {
        if (has.test(Role.PATIENT)) {
            return PATIENT;
        }
        if (has.test(Role.THERAPIST)) {
            return THERAPIST;
        }
        return has.test(Role.ADMIN) ? ADMIN : ANYBODY;
    }
}
