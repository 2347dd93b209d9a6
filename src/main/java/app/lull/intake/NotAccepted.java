package app.lull.intake;

/** A value that cannot be kept; nothing was written. The message is for the patient, at the field. */
public class NotAccepted extends RuntimeException {

    private final Field field;

    NotAccepted(Field field, String message) {
        super(message);
        this.field = field;
    }

    /** Where the message belongs. */
    public Field field() {
        return field;
    }

    /** The fields of an entry. */
    public enum Field {
        NAME,
        MILLIGRAMS,
        SERVINGS,
        SIP,
        HALF_LIFE,
        TIME
    }
}
