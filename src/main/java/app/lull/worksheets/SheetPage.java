package app.lull.worksheets;

import app.lull.curriculum.WorksheetForm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its screen shows it.
 *
 * @param sheet its id, or the one it will have
 * @param version of the sheet; null where nothing is kept yet
 * @param draft whether it is there to be written on: new, or with something that was not saved yet
 * @param day the patient's day of the last change; null where nothing is kept yet
 * @param leftOver what stands in it whose fields the form does not have any more
 * @param compared what was asked twice, with both answers
 * @param versions what was saved before, the latest first
 * @param others the other sheets of this form, the latest first
 */
public record SheetPage(
        WorksheetForm form,
        UUID sheet,
        @Nullable Integer version,
        boolean draft,
        @Nullable LocalDate day,
        Answers answers,
        ReadOut readOut,
        List<ReadOut.Line> leftOver,
        List<BeforeAfter> compared,
        List<Sheet> versions,
        List<Other> others) {

    /** What to keep once the patient has written this. */
    public Draft answered(Answers written, @Nullable Integer seenVersion) {
        return new Draft(sheet, form.id(), seenVersion, written);
    }

    /**
     * Another sheet of the same form.
     *
     * @param first the first words on it, for telling it from the others; may be empty
     */
    public record Other(UUID sheet, LocalDate day, boolean draft, String first, List<BeforeAfter> compared) {}
}
