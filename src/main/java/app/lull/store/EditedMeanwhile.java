package app.lull.store;

/** A row was changed by somebody (or another tab) since it was read; nothing was written. */
public class EditedMeanwhile extends RuntimeException {

    /** @param what what was changed, as a patient would name it */
    public EditedMeanwhile(String what) {
        super(what);
    }
}
