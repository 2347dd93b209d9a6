package app.lull.caseload;

import app.lull.account.DataKind;
import java.util.Arrays;

/** Why somebody stands on the list; each follows from stored figures of one kind of data, never from written words. */
public enum Reason {
    /** Item 9 was answered with more than “not at all”, or the button was pressed that says it feels hopeless. */
    HARD_ANSWER(Need.SAFETY, DataKind.SAFETY, true),
    /** The same item, as the kept questionnaire tells it; where safety itself is not shared. */
    ITEM_NINE(Need.SAFETY, DataKind.MEASURES, true),
    WORSE_ANXIETY(Need.WORSE, DataKind.MEASURES, true),
    WORSE_MOOD(Need.WORSE, DataKind.MEASURES, true),
    MORE_CHECKS(Need.BURST, DataKind.CHECK_INS, true),
    /** The check-in itself is changed again and again. */
    MORE_EDITS(Need.BURST, DataKind.CHECK_INS, true),
    MORE_URGES(Need.BURST, DataKind.PRACTICE, true),
    MISSED_EVENINGS(Need.MISSED, DataKind.CHECK_INS, false),
    SAID_WORSE(Need.ADVERSE, DataKind.WEEKS, true),
    WEEKS_ABOVE(Need.ADVERSE, DataKind.WEEKS, true),
    BREATHING_WORSE(Need.ADVERSE, DataKind.SESSIONS, true),
    SHEET_WAITS(Need.FEEDBACK, DataKind.WORKSHEETS, false),
    EXPOSURE_WAITS(Need.FEEDBACK, DataKind.PRACTICE, false),
    MESSAGE_WAITS(Need.MESSAGE, DataKind.MESSAGES, false),
    MODULE_ENDED(Need.MODULE, DataKind.SESSIONS, false);

    /** The bit of somebody without any. */
    static final int NONE = 1 << 30;

    private final Need need;
    private final DataKind kind;
    private final boolean clinical;

    Reason(Need need, DataKind kind, boolean clinical) {
        this.need = need;
        this.kind = kind;
        this.clinical = clinical;
    }

    public Need need() {
        return need;
    }

    /** What has to be shared for it to be seen. */
    public DataKind kind() {
        return kind;
    }

    /** Its one bit in a set. */
    int bit() {
        return 1 << ordinal();
    }

    /** The bits of all that are of this need. */
    static int bits(Need need) {
        return need == Need.NOTHING
                ? NONE
                : Arrays.stream(values())
                        .filter(reason -> reason.need == need)
                        .mapToInt(Reason::bit)
                        .sum();
    }

    /** Whether it judges how somebody is; as education alone, Lull does not. */
    boolean isClinical() {
        return clinical;
    }
}
