package app.lull.checkin;

/** The time in which today's check-in could be begun is over, and it was not begun then; nothing was written. */
public class WindowOver extends RuntimeException {

    WindowOver(Window window) {
        super("until " + window.closesAt());
    }
}
