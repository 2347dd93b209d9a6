package app.lull.lessons;

import app.lull.curriculum.Card;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every card there is, as one person finds it. @param weeks by the module in which they are first read */
public record ReadingList(List<Week> weeks) {

    /** The cards of one module, 1-10. */
    public record Week(int module, List<Entry> cards) {}

    /** What can be done with a card. */
    public enum State {
        OPEN,
        /** Shown as often as it may be. */
        SEEN,
        /** The program comes to it later. */
        LATER
    }

    /** One card. @param readOn the patient's day it was read on last; null where it was not */
    public record Entry(Card card, State state, @Nullable LocalDate readOn) {}
}
