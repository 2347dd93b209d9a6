package app.lull.taper;

/** What calls for a doctor's word before a plan begins (clinical reference D7). */
public enum Gate {
    /** Stopping at once has set off strong attacks (Alstadhaug 2020). */
    MIGRAINE,
    /** Now or planned. */
    PREGNANCY,
    /** Caffeine is part of a medicine that a doctor prescribed. */
    MEDICINE
}
