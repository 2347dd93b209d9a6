package app.lull.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing and what this therapist said about it.
 *
 * @param thing null where it is not shared any more, or gone
 * @param said the earliest first
 * @param next the number of the next remark
 */
public record FeedbackPage(
        String patientName, @Nullable SharedThing thing, List<Remark> said, RemarkDraft draft, int next) {}
