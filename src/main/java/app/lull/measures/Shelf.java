package app.lull.measures;

import app.lull.content.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires of a patient: what is due, what can be answered when, what was answered before.
 *
 * @param due what today asks for, or null
 * @param forms what can be answered without being due
 * @param answered the latest first
 */
public record Shelf(@Nullable Due due, List<Spaced> forms, List<Line> answered) {

    /**
     * A form, and when it may be answered again.
     *
     * @param last the day it was last answered on; null where it never was
     * @param from the first day on which it may be; null where that is today or past
     * @param better the day two weeks after the last; null where that is today or past
     */
    public record Spaced(
            Questionnaire form,
            @Nullable LocalDate last,
            @Nullable LocalDate from,
            @Nullable LocalDate better) {}

    /**
     * A form that was answered.
     *
     * @param most the highest total the form has
     * @param words the band in plain words; null where this Lull shows no bands
     */
    public record Line(KeptForm kept, int most, @Nullable String words) {}

    public Shelf {
        forms = List.copyOf(forms);
        answered = List.copyOf(answered);
    }
}
