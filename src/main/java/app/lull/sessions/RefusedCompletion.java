package app.lull.sessions;

/** A report that cannot be true; nothing was written. */
public class RefusedCompletion extends IllegalArgumentException {

    private final String field;

    RefusedCompletion(String field, String why) {
        super(field + " " + why);
        this.field = field;
    }

    /** The field that cannot be true. */
    public String field() {
        return field;
    }
}
