package app.lull.review;

/** What was answered is not due any more, or was kept on an earlier day; nothing was written. */
public class WeekClosed extends RuntimeException {

    WeekClosed(int week) {
        super("week " + week);
    }
}
