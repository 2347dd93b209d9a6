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
 * @param former what was entered together and does not count any more, the latest first
 * @param besides what a therapist entered beside the forms
 */
public record Shelf(
        @Nullable Due due,
        List<Spaced> forms,
        List<Line> answered,
        List<Former> former,
        List<BesideForms.Group> besides) {

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
            @Nullable LocalDate better) {

        static Spaced of(Questionnaire form, List<KeptForm> kept, LocalDate today) {
            var last = Spacing.last(Spacing.measure(form.id()), kept);
            return new Spaced(
                    form,
                    last.orElse(null),
                    Spacing.notBefore(form.id(), kept, today).orElse(null),
                    last.map(day -> day.plusDays(Spacing.DAYS_RECOMMENDED))
                            .filter(better -> better.isAfter(today))
                            .orElse(null));
        }
    }

    /**
     * A form that was answered.
     *
     * @param most the highest total the form has
     * @param words the band in plain words; null where this Lull shows no bands
     * @param with whom it was entered together with; null where the patient filled it in alone
     */
    public record Line(
            KeptForm kept,
            int most,
            @Nullable String words,
            @Nullable String with) {}

    /**
     * A form that does not count any more.
     *
     * @param on the patient's day it was corrected or taken back on
     * @param corrected whether something stands in its place
     */
    public record Former(Line line, LocalDate on, boolean corrected) {}

    public Shelf {
        forms = List.copyOf(forms);
        answered = List.copyOf(answered);
        former = List.copyOf(former);
        besides = List.copyOf(besides);
    }
}
