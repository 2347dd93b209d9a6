package app.lull.intake;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The screen of the log.
 *
 * @param usual what one tap logs, the most fitting first; never empty
 * @param known whether these are the patient's own habits rather than common drinks
 * @param now on the patient's wall clock
 */
public record LogPage(IntakeDay today, List<Choice> usual, boolean known, LocalDateTime now) {}
