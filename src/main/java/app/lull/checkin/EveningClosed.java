package app.lull.checkin;

import java.time.LocalDate;

/** The day the answers were meant for is not the patient's day any more; nothing was written. */
public class EveningClosed extends RuntimeException {

    private final LocalDate day;

    EveningClosed(LocalDate day) {
        super(day.toString());
        this.day = day;
    }

    /** The day that has closed. */
    public LocalDate day() {
        return day;
    }
}
