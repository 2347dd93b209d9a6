package app.lull.messages;

/** Who wrote a message. */
public enum Author {
    PATIENT,
    THERAPIST
}
