package app.lull.measures;

/** A form that cannot be kept; nothing was written. */
public class RefusedAnswers extends IllegalArgumentException {

    private final String field;

    RefusedAnswers(String field, String why) {
        super(field + " " + why);
        this.field = field;
    }

    /** The field that is not as it has to be. */
    public String field() {
        return field;
    }
}
