package app.lull.account;

/** The act waits until the person has shown once more who they are; see {@link ReAuthentication}. */
public class ConfirmFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfirmFirst() {
        super("It takes a new proof of who acts", null, false, false);
    }
}
