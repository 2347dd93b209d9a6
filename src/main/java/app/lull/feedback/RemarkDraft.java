package app.lull.feedback;

/**
 * What is written and not given yet.
 *
 * @param version rises with every change
 */
public record RemarkDraft(String text, int version) {

    /** Nothing is. */
    public static final RemarkDraft NOTHING = new RemarkDraft("", -1);
}
