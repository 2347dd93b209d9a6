package app.lull.review;

import app.lull.content.ReviewForm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The week in review as its screen shows it.
 *
 * @param id of what is saved, or of what may be saved from this screen
 * @param due what can be answered now; null where nothing is due
 * @param next when the next one becomes due; null after the last
 * @param saved what was kept for what is due
 * @param open whether it can be answered or changed now
 * @param sentence what the latest review shows; empty where there is none
 */
public record ReviewPage(
        UUID id,
        ReviewForm form,
        @Nullable Due due,
        @Nullable LocalDate next,
        @Nullable Review saved,
        boolean open,
        Story story,
        String sentence) {

    /** What to keep once the patient has answered. @throws IllegalStateException where nothing is due */
    public Draft answered(Answers answers) {
        if (due == null) {
            throw new IllegalStateException("nothing is due");
        }
        return new Draft(id, due.week(), saved == null ? null : saved.version(), answers);
    }
}
