package app.lull.checkin;

/** Something told about the day cannot have been so; nothing was written. The message is for the patient, at the field. */
public class NotPossible extends RuntimeException {

    private final Field field;
    private final int place;

    public NotPossible(Field field, String message) {
        this(field, 0, message);
    }

    /** @param place which of several, counted from 0 */
    public NotPossible(Field field, int place, String message) {
        super(message);
        this.field = field;
        this.place = place;
    }

    /** Where the message belongs. */
    public Field field() {
        return field;
    }

    /** Which of several such fields, counted from 0. */
    public int place() {
        return place;
    }

    /** The message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The fields whose values can contradict each other, or the day. */
    public enum Field {
        BED_TIME,
        LIGHTS_OUT,
        TO_FALL_ASLEEP,
        AWAKE,
        WAKINGS,
        FINAL_WAKE,
        OUT_OF_BED,
        MEDICINE_NAME,
        MEDICINE_DATE
    }
}
