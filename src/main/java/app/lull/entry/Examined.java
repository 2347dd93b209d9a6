package app.lull.entry;

/** Whether a doctor has examined the patient about the twitching. */
public enum Examined {
    YES,
    NO,
    WAITING
}
