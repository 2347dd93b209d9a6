package app.lull.feedback;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything this therapist can say something about.
 *
 * @param waiting worksheets that were saved or shared after the last word about them, the one that waits longest first
 * @param others whatever else is shared, the latest first
 */
public record FeedbackList(String patientName, List<Item> waiting, List<Item> others) {

    /**
     * One of them.
     *
     * @param since the patient's day it waits since, or was saved or done on
     * @param remarks how often this therapist said something about it
     */
    public record Item(SharedThing thing, LocalDate since, int remarks) {}
}
