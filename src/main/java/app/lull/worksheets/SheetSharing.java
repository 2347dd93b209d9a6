package app.lull.worksheets;

import app.lull.account.PatientId;
import java.util.List;
import java.util.UUID;

/** Sharing one sheet with somebody who may read worksheets; whoever keeps the links to them implements it. */
public interface SheetSharing {

    /**
     * Somebody with whom worksheets are shared.
     *
     * @param link which link leads to them
     * @param name as the patient knows them
     * @param reads whether they may read this sheet now, once it is saved
     */
    record Reader(UUID link, String name, boolean reads) {}

    /** Whoever may read worksheets at all; empty where nobody may. */
    List<Reader> of(PatientId patient, UUID sheet);

    /** Shares this sheet over this link, or takes that back; effective at once. */
    void turn(PatientId patient, UUID link, UUID sheet, boolean on);
}
