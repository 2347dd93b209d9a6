package app.lull.account;

/** What a person may be; one person may be several. */
public enum Role {
    PATIENT,
    THERAPIST,
    ADMIN
}
