package app.lull.taper;

/** That day is over, or no step runs on it; nothing was written. */
public class FeltClosed extends RuntimeException {

    FeltClosed() {
        super("the day is over, or no step runs");
    }
}
