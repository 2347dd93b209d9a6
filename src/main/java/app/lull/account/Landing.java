package app.lull.account;

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
        if (person.is(Role.PATIENT)) {
            return PATIENT;
        }
        if (person.is(Role.THERAPIST)) {
            return THERAPIST;
        }
        return person.is(Role.ADMIN) ? ADMIN : ANYBODY;
    }
}
