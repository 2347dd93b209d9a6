package app.lull.worksheets;

import app.lull.curriculum.Field;
import app.lull.curriculum.WorksheetForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same thing asked twice, on one sheet or over time. Nothing is made of the difference.
 *
 * @param label what was asked
 * @param before what was answered first
 * @param after what was answered later
 * @param min the least that can be answered
 * @param max the most that can be answered
 * @param first when the first answer was given, in a word or two
 * @param then when the later one was given
 */
public record BeforeAfter(String label, int before, int after, int min, int max, String first, String then) {

    /** Both numbers and what lies between them. */
    public String sentence() {
        int more = after - before;
        return "%s: %s. %s: %s. %s"
                .formatted(
                        first,
                        before,
                        then,
                        after,
                        more == 0 ? "The same." : more > 0 ? more + " more." : -more + " less.");
    }

    /**
     * The pairs of a sheet, and what has changed on one that grows.
     *
     * @param versions that were saved, the latest first
     */
    static List<BeforeAfter> all(WorksheetForm form, Answers now, List<Sheet> versions) {
        var saved = versions.stream().filter(version -> !version.aside()).toList();
        var since = form.many() || saved.isEmpty() || saved.getLast().answers().equals(now)
                ? Stream.<BeforeAfter>empty()
                : since(form, saved.getLast().answers(), now).stream();
        return Stream.concat(on(form, now).stream(), since).toList();
    }

    /** The pairs of one sheet of which both are answered. */
    static List<BeforeAfter> on(WorksheetForm form, Answers answers) {
        return form.fields().flatMap(field -> pair(form, field, answers)).toList();
    }

    /** The sliders of a sheet that grows, as they were first and as they are now; those without a pair. */
    private static List<BeforeAfter> since(WorksheetForm form, Answers first, Answers now) {
        return sliders(form)
                .filter(slider -> slider.before() == null
                        && sliders(form).noneMatch(other -> slider.key().equals(other.before())))
                .flatMap(slider ->
                        both(slider, slider.label(), first, slider.key(), now, "When you first wrote it", "Now"))
                .toList();
    }

    private static Stream<BeforeAfter> pair(WorksheetForm form, Field field, Answers answers) {
        if (!(field instanceof Field.Slider after) || after.before() == null) {
            return Stream.empty();
        }
        var before = form.field(after.before()).orElseThrow();
        return both(after, before.label(), answers, before.key(), answers, "Before", "After");
    }

    private static Stream<BeforeAfter> both(
            Field.Slider after,
            String label,
            Answers first,
            String firstKey,
            Answers later,
            String firstWords,
            String laterWords) {
        return Stream.of(after)
                .filter(slider -> first.figure(firstKey).isPresent()
                        && later.figure(slider.key()).isPresent())
                .map(slider -> new BeforeAfter(
                        label,
                        first.figure(firstKey).orElseThrow(),
                        later.figure(slider.key()).orElseThrow(),
                        slider.min(),
                        slider.max(),
                        firstWords,
                        laterWords));
    }

    private static Stream<Field.Slider> sliders(WorksheetForm form) {
        return form.fields().filter(Field.Slider.class::isInstance).map(Field.Slider.class::cast);
    }
}
