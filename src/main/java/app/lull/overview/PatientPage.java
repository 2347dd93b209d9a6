package app.lull.overview;

import app.lull.insights.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient at a glance.
 *
 * @param outcome the weeks to draw; null where they are not shared, or there are none yet
 * @param band whether the person's own band is drawn
 * @param sections what other modules have to say in cards of their own, in their order
 */
public record PatientPage(
        Head head,
        SevenDays sevenDays,
        List<Part> parts,
        Picture.@Nullable Shown outcome,
        boolean band,
        List<PatientPart.Section> sections) {

    public PatientPage {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
    }

    /**
     * One topic.
     *
     * @param shared where not, there are no lines
     * @param besides what other modules have to say of it
     */
    public record Part(Topic topic, boolean shared, List<String> lines, List<PatientPart.Section> besides) {

        public Part {
            lines = List.copyOf(lines);
            besides = List.copyOf(besides);
        }
    }
}
