package app.lull.account;

/** Something typed cannot be taken; says which field and why, in words for the person who typed it. */
public class InvalidEntry extends RuntimeException {

    private final String field;

    public InvalidEntry(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field the message belongs to, as the service's record names it. */
    public String field() {
        return field;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
