package app.lull.worksheets;

import app.lull.curriculum.WorksheetForm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One worksheet among all of them.
 *
 * @param askedFor whether the program has come to the day it first asks for it
 * @param sheets what was written, the latest first; none where it is filled in elsewhere
 */
public record Shelf(WorksheetForm form, boolean askedFor, List<Found> sheets) {

    /** Whether there is one with something in it that was not saved yet. */
    public boolean hasDraft() {
        return sheets.stream().anyMatch(Found::draft);
    }

    /**
     * A sheet, without what is in it.
     *
     * @param day the patient's day of the last change
     * @param draft whether there is something in it that was not saved yet
     * @param saved whether a version of it was saved
     */
    public record Found(UUID sheet, String form, LocalDate day, boolean draft, boolean saved) {}
}
