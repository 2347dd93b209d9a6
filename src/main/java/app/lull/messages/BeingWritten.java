package app.lull.messages;

/**
 * What is written and not sent yet.
 *
 * @param version rises with every change
 */
public record BeingWritten(String text, int version) {

    /** Nothing is. */
    public static final BeingWritten NOTHING = new BeingWritten("", -1);
}
